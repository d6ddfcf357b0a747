using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;

namespace PlexModels.Conformance.Tests.Tables;

/// <summary>References in tables against the schemas of what they document.</summary>
public sealed class TableFieldTests(ITestOutputHelper output)
{
    // What no enum of texts is.
    private static readonly HashSet<string> s_scalars = new(["boolean", "int32", "int64", "double", "datetimeoffset", "timespan", "guid", "jsonelement", "byte"], StringComparer.Ordinal);

    [Theory]
    [ClassData(typeof(TableCorpora))]
    public void Fields_have_the_types_of_the_schema(TableCorpus tables)
    {
        Assert.SkipWhen(tables.MinFields == 0, "The corpus has no schema.");
        var models = TableModels.Load(tables.Name);
        Assert.Equal("Tables", models.Dialect.Name);
        var types = new Misses("fields with the schema's type");
        var presence = new Misses("fields required and nullable as the page says");
        var found = new Misses("types found");
        var wrong = 0;
        var oracles = TableOracle.Read(models.Corpus).Where(static type => type.Kind == "object").ToList();
        var names = Names(models, oracles);
        foreach (var oracle in oracles)
        {
            var model = Model(models, oracle, oracles);
            found.Add(model is null ? $"{oracle.Doc} {oracle.Heading} {oracle.Name}" : null);
            foreach (var field in oracle.Fields!.Where(static field => field.PageSays is null))
            {
                var at = $"{oracle.Doc} {oracle.Name}.{field.Name} '{field.Cell}'";
                var property = model is null ? null : PropertyOf(model, field.Wire);
                var actual = property is null ? null : PropertyType.Of(property);
                var isRight = property is not null && IsRight(models, property, field, names);
                wrong += isRight || actual?.Contains("JsonElement", StringComparison.Ordinal) != false ? 0 : 1;
                types.Add(actual is null ? $"{at}: no property" : isRight ? null : $"{at}: {field.Type} {string.Join(",", field.Alt ?? [])} is {actual}");
                if (property is not null && tables.ShowsPresence && field.Required is { } required && oracle.Match >= 0.75)
                {
                    presence.Add(HasPresence(property, actual!, field, required, models.IsLackedByExample(model!, field.Wire)) ? null : $"{at}: {field.Type} is {actual}, required {property.IsDefined(typeof(RequiredMemberAttribute))}");
                }
            }
        }

        found.WriteTo(output, tables.Name);
        types.WriteTo(output, tables.Name);
        presence.WriteTo(output, tables.Name);
        output.WriteLine($"{tables.Name}: {wrong} fields with another type than the schema's, the others of those are any JSON");
        types.AssertAtLeast(tables.MinFields);
        found.AssertAtLeast(0.99);
        Assert.True(!tables.ShowsPresence || presence.Share >= 1, $"{presence.Share:P2}");
        Assert.True(wrong <= tables.MaxWrong, $"{wrong} fields have another type");
    }

    // What the schema calls each type.
    private static ILookup<Type, string> Names(TableModels models, List<TableOracle> oracles) =>
        oracles.Select(oracle => (Type: Model(models, oracle, oracles), oracle.Name)).Where(static pair => pair.Type is not null).ToLookup(static pair => pair.Type!, static pair => NameFolding.Fold(pair.Name));

    // An object that stands in rows of another's table is called by whoever reads it.
    private static Type? Model(TableModels models, TableOracle oracle, List<TableOracle> oracles)
    {
        if (oracle.Parent is null)
        {
            return models.Find(oracle.Doc, oracle.Name, oracle.Heading);
        }

        var parent = oracles.Find(other => other.Name == oracle.Parent && other.Doc == oracle.Doc);
        var member = oracle.Path!.Split('.')[^1];
        return parent is null || Model(models, parent, oracles) is not { } type || PropertyOf(type, member) is not { } property ? null : ModelIn(property.PropertyType);
    }

    private static Type? ModelIn(Type type) => type.IsGenericType ? ModelIn(type.GetGenericArguments()[^1]) : type.Namespace!.StartsWith("Acme", StringComparison.Ordinal) ? type : null;

    private static PropertyInfo? PropertyOf(Type model, string wire) => Array.Find(
        model.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly),
        property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name == wire);

    // Where a page shows JSON without what its table calls always there, both count: C# has to set it, and it may be absent when read.
    private static bool HasPresence(PropertyInfo property, string actual, TableOracleField field, bool required, bool isLacked) =>
        property.IsDefined(typeof(RequiredMemberAttribute)) == required
        && (isLacked && required ? actual.EndsWith('?') : HasNull(actual, field, required));

    private static bool HasNull(string actual, TableOracleField field, bool required) =>
        (field.Nullable is not { } nullable || actual.StartsWith("JsonNullable", StringComparison.Ordinal) == (nullable && !required))
        && (!required || field.Nullable is not { } mayBeNull || actual.EndsWith('?') == mayBeNull);

    private static bool IsRight(TableModels models, PropertyInfo property, TableOracleField field, ILookup<Type, string> names)
    {
        var actual = Comparable(models, property.PropertyType, names);
        if (actual.Any(static type => type.Contains("anyenum", StringComparison.Ordinal)))
        {
            return Array.Exists([field.Type, .. field.Alt ?? []], static type => Expected(type).TrimEnd('>') is var expected && !s_scalars.Contains(expected[(expected.IndexOf('<', StringComparison.Ordinal) + 1)..]));
        }

        return field.Alt is null || field.Alt.Count == 0 ? actual.Contains(Expected(field.Type)) : actual.Overlaps(field.Alt.Prepend(field.Type).Select(Expected));
    }

    private static string Expected(string java)
    {
        var type = OracleType.Parse(java);
        while (type.Name is "Optional" or "JsonNullable")
        {
            type = type.Arguments[0];
        }

        return Expected(type);
    }

    private static string Expected(OracleType type) => type.Name switch
    {
        "Optional" or "JsonNullable" => Expected(type.Arguments[0]),
        "List" => $"list<{Expected(type.Arguments[0])}>",
        "Map" => $"map<{Expected(type.Arguments[1])}>",
        "UUID" => "guid",
        "Duration" => "timespan",
        "LocalTime" => "timeonly",
        _ => NameFolding.Fold(type.ToCSharp()),
    };

    // All spellings of a property's type that count as the same.
    private static HashSet<string> Comparable(TableModels models, Type type, ILookup<Type, string> names)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Comparable(models, underlying, names);
        }

        if (type.IsGenericType)
        {
            var arguments = Comparable(models, type.GetGenericArguments()[^1], names);
            return type.Name.StartsWith("JsonNullable", StringComparison.Ordinal) ? arguments
                : type.Name.StartsWith("IReadOnlyList", StringComparison.Ordinal) ? [.. arguments.Select(static argument => $"list<{argument}>")]
                : [.. arguments.Select(static argument => $"map<{argument}>")];
        }

        if (!models.Unscoped.TryGetValue(type.FullName!, out var symbol))
        {
            return [NameFolding.Fold(type == typeof(byte[]) ? "Byte[]" : type.Name)];
        }

        // The schema has one type for a part and the whole.
        if (symbol.IsPartial)
        {
            return Comparable(models, models.WholeOf(symbol), names);
        }

        // An enum of values that a description lists is the schema's enum of whatever name, or its string.
        return symbol.Anchors[0] is var name && models.IsOfField(type) ? [name, "string", "anyenum"] : [name, .. names[type]];
    }
}
