using System.Text.Json;
using PlexModels.Generator.Models;
using PlexModels.Generator.Types;

namespace PlexModels.Cli.Readings;

/// <summary>Chooses the member of a union that JSON fits best, by the rules of the generated code.</summary>
internal sealed class UnionMatch(IReadOnlyDictionary<string, TypeModel> models, CancellationToken cancellation)
{
    private const int None = 0;
    private const int Loose = 1;
    private const int Good = 2;
    private const int Exact = 3;
    private const int Object = 1000;
    private const int KnownMember = 2;
    private const int DocumentedValue = 20;

    /// <summary>The member, or null when the JSON fits none.</summary>
    public UnionMemberModel? Choose(UnionModel union, JsonElement json)
    {
        UnionMemberModel? best = null;
        var bestFit = None;
        foreach (var member in union.Members)
        {
            if (FitOf(member.Type, json, asksUnions: true) is var fit && fit > bestFit)
            {
                best = member;
                bestFit = fit;
            }
        }

        return best;
    }

    // A union that was asked itself asks no other: they may list each other, and lists of each other.
    private int FitOf(CSharpType type, JsonElement json, bool asksUnions)
    {
        cancellation.ThrowIfCancellationRequested();
        if (type.ModelName is { } name)
        {
            return !models.TryGetValue(name, out var model) ? None : model is UnionModel && !asksUnions ? Loose : FitOf(model, json);
        }

        return type.Shape switch
        {
            TypeShape.List => json.ValueKind != JsonValueKind.Array ? None
                : json.EnumerateArray().Select(item => FitOf(type.Argument!, item, asksUnions)).DefaultIfEmpty(Loose).Min(),
            TypeShape.Map => json.ValueKind == JsonValueKind.Object
                && json.EnumerateObject().All(member => FitOf(type.Argument!, member.Value, asksUnions) != None) ? Loose : None,
            TypeShape.Nullable => FitOf(type.Argument!, json, asksUnions),
            TypeShape.Int64 or TypeShape.QuotedInt64 or TypeShape.Int32 or TypeShape.BigInteger => Whole(json),
            TypeShape.Double or TypeShape.Single or TypeShape.Decimal => json.ValueKind == JsonValueKind.Number ? Good : None,
            TypeShape.Boolean => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? Exact : None,
            TypeShape.String or TypeShape.Uri => json.ValueKind == JsonValueKind.String ? Loose : None,
            TypeShape.JsonElement => Loose,
            TypeShape.DateTimeOffset => json.ValueKind == JsonValueKind.String && json.TryGetDateTimeOffset(out _) ? Good : None,
            TypeShape.Guid => json.ValueKind == JsonValueKind.String && json.TryGetGuid(out _) ? Good : None,
            _ => json.ValueKind == JsonValueKind.String && ScalarCodecs.CanRead(type.Shape, json) ? Good : None,
        };
    }

    private int FitOf(TypeModel model, JsonElement json) => model switch
    {
        EnumModel { IsNumeric: true } numbers => json.ValueKind != JsonValueKind.Number || !json.TryGetDecimal(out var number) ? None
            : numbers.Values.AsArray().Any(value => decimal.Parse(value.Value, System.Globalization.CultureInfo.InvariantCulture) == number)
                ? Exact
            : numbers.HasFractions || number == decimal.Truncate(number) ? Loose
            : None,
        EnumModel texts => json.ValueKind != JsonValueKind.String ? None : IsDocumented(texts, json.GetString()!) ? Exact : Loose,
        UnionModel { Members.Count: 0 } => Loose,
        UnionModel union => union.Members.AsArray().Where(static member => !member.Type.IsUnion)
            .Select(member => FitOf(member.Type, json, asksUnions: false)).DefaultIfEmpty(None).Max(),
        ObjectModel ofObject => FitOf(ofObject, json),
        _ => None,
    };

    private int FitOf(ObjectModel model, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return None;
        }

        var names = new MemberMatch(model, json);
        var fit = Object;
        foreach (var member in json.EnumerateObject())
        {
            if (names.FieldOf(member.Name) is not { } field)
            {
                fit--;
                continue;
            }

            fit += KnownMember;
            if (member.Value.ValueKind == JsonValueKind.String && field.Type.Shape is TypeShape.Enum or TypeShape.Constant
                && field.Type.ModelName is { } name && models.TryGetValue(name, out var found) && found is EnumModel values)
            {
                var isDocumented = IsDocumented(values, member.Value.GetString()!);
                if (!isDocumented && field.Type.Shape == TypeShape.Constant)
                {
                    return None;
                }

                fit += isDocumented ? DocumentedValue : 0;
            }
        }

        return model.Fields.AsArray().Any(field => field.IsRequiredInJson && field.Type.IsOnTheWire && !names.IsBound(field))
            ? None
            : Math.Max(fit, Good);
    }

    private static bool IsDocumented(EnumModel model, string text) => model.Values.AsArray().Any(value => value.Value == text);

    private static int Whole(JsonElement json) =>
        json.ValueKind != JsonValueKind.Number ? None
        : json.TryGetInt64(out _) ? Exact
        : json.TryGetDecimal(out var number) && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue
            ? Loose
        : None;
}
