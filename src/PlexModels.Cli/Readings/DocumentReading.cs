using System.Text.Json;
using PlexModels.Cli.Documentations;
using PlexModels.Cli.Reports;
using PlexModels.Generator.Baseline;
using PlexModels.Generator.Models;
using PlexModels.Generator.Types;

namespace PlexModels.Cli.Readings;

/// <summary>
/// How a document reads as a model: which property takes which member, what nobody knows, what is missing and what is of another type.
/// </summary>
internal sealed class DocumentReading
{
    private readonly IReadOnlyDictionary<string, TypeModel> _models;
    private readonly UnionMatch _unions;
    private readonly List<ReadingRow> _rows = [];
    private readonly int _maxRows;
    private readonly CancellationToken _cancellation;

    private DocumentReading(IReadOnlyDictionary<string, TypeModel> models, int maxRows, CancellationToken cancellation)
    {
        _models = models;
        _unions = new UnionMatch(models, cancellation);
        _maxRows = maxRows;
        _cancellation = cancellation;
    }

    /// <summary>What becomes of the members, as many as were asked for.</summary>
    public IReadOnlyList<ReadingRow> Rows => _rows;

    /// <summary>Whether there are more members than were asked for.</summary>
    public bool IsCut { get; private set; }

    /// <summary>How many members no page knows.</summary>
    public int Unknown { get; private set; }

    /// <summary>How many members are missing or of another type: with any of these the document is refused.</summary>
    public int Problems { get; private set; }

    /// <param name="documentation">The models.</param>
    /// <param name="model">The model's qualified name.</param>
    /// <param name="json">The document.</param>
    /// <param name="maxRows">How many members are told of.</param>
    /// <param name="cancellation">Stops it.</param>
    public static DocumentReading Of(
        Documentation documentation,
        string model,
        JsonElement json,
        int maxRows,
        CancellationToken cancellation)
    {
        var reading = new DocumentReading(documentation.Models, maxRows, cancellation);
        reading.ReadModel(documentation.Models[model], json, "$", "");
        return reading;
    }

    private void ReadModel(TypeModel model, JsonElement json, string path, string property)
    {
        switch (model)
        {
            case ObjectModel ofObject when json.ValueKind == JsonValueKind.Object:
                ReadMembers(ofObject, json, path);
                break;
            case ObjectModel:
                Mismatch(path, property, Short(model), "an object");
                break;
            case EnumModel { IsNumeric: true } numbers
                when !ScalarCodecs.CanRead(numbers.HasFractions ? TypeShape.Decimal : TypeShape.Int64, json):
                Mismatch(path, property, Short(model), "a number");
                break;
            case UnionModel union
                when _unions.Choose(union, json) is { } member
                    && member.Type.ModelName is { } name
                    && _models.TryGetValue(name, out var chosen)
                    && chosen is ObjectModel:
                ReadModel(chosen, json, path, property);
                break;
        }
    }

    private void ReadMembers(ObjectModel model, JsonElement json, string path)
    {
        _cancellation.ThrowIfCancellationRequested();
        var names = new MemberMatch(model, json);
        var byValue = FindByValue(model, json, names);
        foreach (var member in json.EnumerateObject())
        {
            var memberPath = path + Step(member.Name);
            var field = names.FieldOf(member.Name) ?? byValue.GetValueOrDefault(member.Name);
            if (field is null)
            {
                Unknown++;
                Add(new ReadingRow(memberPath, ReadingKind.Unknown, "", "", "kept in AdditionalProperties"));
                continue;
            }

            var before = _rows.Count;
            var problems = Problems;
            if (member.Value.ValueKind == JsonValueKind.Null)
            {
                ReadNull(field, memberPath);
            }
            else
            {
                Read(field.Type, member.Value, memberPath, field.PropertyName);
            }

            if (Problems == problems || !_rows.Skip(before).Any(row => row.Path == memberPath))
            {
                var isGuess = names.IsGuess(member.Name) || byValue.ContainsKey(member.Name);
                Insert(before, new ReadingRow(
                    memberPath,
                    isGuess ? ReadingKind.BoundByGuess : ReadingKind.Bound,
                    field.PropertyName,
                    TypeOf(field),
                    isGuess ? $"the page's name makes it \"{field.WireName.Text}\"" : NoteOf(field.Type, member.Value)));
            }
        }

        foreach (var field in model.Fields)
        {
            if (field.IsRequiredInJson && field.Type.IsOnTheWire && !names.IsBound(field) && !byValue.ContainsValue(field))
            {
                Problems++;
                Add(new ReadingRow(
                    path + Step(field.WireName.Text),
                    ReadingKind.Missing,
                    field.PropertyName,
                    TypeOf(field),
                    "the page says that it is always there"));
            }
        }
    }

    // A required member without a known name is told by its value where its values are documented, and no other text is one of them.
    private Dictionary<string, FieldModel> FindByValue(ObjectModel model, JsonElement json, MemberMatch names)
    {
        var found = new Dictionary<string, FieldModel>(StringComparer.Ordinal);
        foreach (var field in model.Fields)
        {
            if (field is
                {
                    WireName.IsGuess: true,
                    Presence: FieldPresence.Required or FieldPresence.RequiredUnsaid,
                    Type.Shape: TypeShape.Enum or TypeShape.Constant,
                }
                && !names.IsBound(field)
                && _models.TryGetValue(field.Type.ModelName!, out var type) && type is EnumModel values)
            {
                var candidates = json.EnumerateObject()
                    .Where(member => names.FieldOf(member.Name) is null
                        && !found.ContainsKey(member.Name)
                        && member.Value.ValueKind == JsonValueKind.String
                        && values.Values.AsArray().Any(value => value.Value == member.Value.GetString()))
                    .Select(static member => member.Name)
                    .ToList();
                if (candidates.Count == 1)
                {
                    found.Add(candidates[0], field);
                }
            }
        }

        return found;
    }

    private void ReadNull(FieldModel field, string path)
    {
        if (field.Presence == FieldPresence.Required
            && field.Type.Shape is not (TypeShape.Nullable or TypeShape.JsonElement or TypeShape.Union))
        {
            Mismatch(path, field.PropertyName, TypeOf(field), "no null");
        }
    }

    private void Read(CSharpType type, JsonElement json, string path, string property)
    {
        if (type.ModelName is { } name)
        {
            if (_models.TryGetValue(name, out var model))
            {
                ReadModel(model, json, path, property);
            }

            return;
        }

        switch (type.Shape)
        {
            case TypeShape.Nullable:
                if (json.ValueKind != JsonValueKind.Null)
                {
                    Read(type.Argument!, json, path, property);
                }

                break;
            case TypeShape.List when json.ValueKind == JsonValueKind.Array:
                var index = 0;
                foreach (var item in json.EnumerateArray())
                {
                    ReadItem(
                        type.Argument!,
                        item,
                        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}[{index++}]"),
                        property);
                }

                break;
            case TypeShape.Map when json.ValueKind == JsonValueKind.Object:
                foreach (var member in json.EnumerateObject())
                {
                    ReadItem(type.Argument!, member.Value, path + Step(member.Name), property);
                }

                break;
            case TypeShape.List:
                Mismatch(path, property, FactType.Of(type), "an array");
                break;
            case TypeShape.Map:
                Mismatch(path, property, FactType.Of(type), "an object");
                break;
            default:
                if (!ScalarCodecs.CanRead(type.Shape, json))
                {
                    Mismatch(path, property, FactType.Of(type), "a value of " + FactType.Of(type));
                }

                break;
        }
    }

    private void ReadItem(CSharpType type, JsonElement json, string path, string property)
    {
        if (json.ValueKind == JsonValueKind.Null && type.Shape is not (TypeShape.Nullable or TypeShape.JsonElement or TypeShape.Union))
        {
            Mismatch(path, property, FactType.Of(type), "no null");
        }
        else
        {
            Read(type, json, path, property);
        }
    }

    private string NoteOf(CSharpType type, JsonElement json)
    {
        var model = type.ModelName is { } name ? _models.GetValueOrDefault(name)
            : type.Argument?.ModelName is { } argument ? _models.GetValueOrDefault(argument)
            : null;
        return model switch
        {
            EnumModel { IsNumeric: false } values
                when json.ValueKind == JsonValueKind.String
                    && !values.Values.AsArray().Any(value => value.Value == json.GetString()) =>
                "no documented value; kept as it is",
            UnionModel union when type.ModelName is not null => _unions.Choose(union, json) is { } member
                ? "read as " + member.Name
                : "fits no member; kept as it is",
            _ => "",
        };
    }

    private void Mismatch(string path, string property, string type, string expected)
    {
        Problems++;
        Add(new ReadingRow(path, ReadingKind.Mismatch, property, type, $"{expected} is documented"));
    }

    private void Add(ReadingRow row) => Insert(_rows.Count, row);

    private void Insert(int index, ReadingRow row)
    {
        if (_rows.Count < _maxRows)
        {
            _rows.Insert(index, row);
        }
        else
        {
            IsCut = true;
        }
    }

    private static string TypeOf(FieldModel field) => field.Presence switch
    {
        FieldPresence.ThreeState or FieldPresence.RequiredThreeState =>
            $"JsonNullable<{ModelGraph.ShortType(FactType.OfProperty(field.Type))}>",
        FieldPresence.Required when field.Type.Shape != TypeShape.Nullable => ModelGraph.ShortType(FactType.Of(field.Type)),
        _ => ModelGraph.ShortType(FactType.OfProperty(field.Type)) + "?",
    };

    private static string Short(TypeModel model) => model.Identity.TypeName;

    private static string Step(string name) =>
        name.Length > 0 && name.All(static c => char.IsLetterOrDigit(c) || c == '_')
            ? "." + name
            : $"['{name.Replace("'", "\\'", StringComparison.Ordinal)}']";
}
