using System.Text.Json;
using PlexModels.Generator.Models;
using PlexModels.Generator.Types;

namespace PlexModels.Cli.Readings;

/// <summary>
/// Which member of a JSON object goes to which property of a model: that of its name, or one whose name is a guess and that it may be in
/// another spelling.
/// </summary>
internal sealed class MemberMatch
{
    private readonly Dictionary<string, FieldModel> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<FieldModel> _bound = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _guesses = new(StringComparer.Ordinal);

    public MemberMatch(ObjectModel model, JsonElement json)
    {
        var fields = model.Fields.AsArray().Where(static field => field.Type.IsOnTheWire).ToList();
        var members = json.EnumerateObject().ToList();
        foreach (var field in fields)
        {
            if (members.Exists(member => member.Name == field.WireName.Text) && _byName.TryAdd(field.WireName.Text, field))
            {
                _bound.Add(field);
            }
        }

        foreach (var member in members.Where(member => !_byName.ContainsKey(member.Name)))
        {
            var folded = WireNameResolver.Fold(member.Name);
            var guess = fields.Find(field => CanTake(field, member.Value) && WireNameResolver.Fold(field.WireName.Text) == folded)
                ?? fields.Find(field => CanTake(field, member.Value)
                    && field.WireName.SiblingName is { } sibling
                    && WireNameResolver.Fold(sibling) == folded);
            if (guess is not null)
            {
                _byName.Add(member.Name, guess);
                _guesses.Add(member.Name);
                _bound.Add(guess);
            }
        }
    }

    /// <summary>The property that takes a member, or null.</summary>
    public FieldModel? FieldOf(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Whether a member has another name than its property guesses.</summary>
    public bool IsGuess(string name) => _guesses.Contains(name);

    public bool IsBound(FieldModel field) => _bound.Contains(field);

    // A list is no other spelling of what is one text.
    private bool CanTake(FieldModel field, JsonElement json) =>
        field.WireName.IsGuess && !_bound.Contains(field) && Innermost(field.Type).Shape switch
        {
            TypeShape.JsonElement or TypeShape.Union => true,
            TypeShape.Object or TypeShape.Map => json.ValueKind is JsonValueKind.Object or JsonValueKind.Null,
            TypeShape.List => json.ValueKind is JsonValueKind.Array or JsonValueKind.Null,
            _ => json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array),
        };

    private static CSharpType Innermost(CSharpType type) => type.Shape == TypeShape.Nullable ? type.Argument! : type;
}
