using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json.Differential;

/// <summary>Pages that say what the twins say in C#. Their JSON names are no guesses, so that no other spelling is read.</summary>
internal static class TwinPages
{
    public static GeneratorRun Run { get; } = GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/Bare.md", "PlexModelsUnknownMembers", "Skip"),
        WithJsonNames(
            "Place",
            "city | city | *String* | :heavy_check_mark:",
            "zipCode | zip_code | *int* | :heavy_check_mark:",
            "note | note | *Optional\\<String>* | :heavy_minus_sign:",
            "people | people | *Optional\\<Long>* | :heavy_minus_sign:"),
        WithJsonNames(
            "Journey",
            "start | start | [Place](Place.md) | :heavy_check_mark:",
            "stops | stops | List\\<[Place](Place.md)> | :heavy_check_mark:",
            "byName | by_name | Map\\<String, [Place](Place.md)> | :heavy_minus_sign:",
            "tags | tags | Map\\<String, List\\\\<*String*>> | :heavy_minus_sign:",
            "distances | distances | List\\<*Double*> | :heavy_minus_sign:",
            "next | next | [Optional\\<Journey>](Journey.md) | :heavy_minus_sign:"),
        WithJsonNames(
            "Scalars",
            "text | text | *Optional\\<String>* | :heavy_minus_sign:",
            "number | number | *Optional\\<Long>* | :heavy_minus_sign:",
            "count | count | *Optional\\<Integer>* | :heavy_minus_sign:",
            "ratio | ratio | *Optional\\<Double>* | :heavy_minus_sign:",
            "share | share | *Optional\\<Float>* | :heavy_minus_sign:",
            "price | price | *Optional\\<BigDecimal>* | :heavy_minus_sign:",
            "active | active | *Optional\\<Boolean>* | :heavy_minus_sign:",
            "at | at | *Optional\\<OffsetDateTime>* | :heavy_minus_sign:",
            "day | day | *Optional\\<LocalDate>* | :heavy_minus_sign:",
            "id | id | *Optional\\<UUID>* | :heavy_minus_sign:",
            "link | link | *Optional\\<URI>* | :heavy_minus_sign:",
            "data | data | Optional\\<byte[]> | :heavy_minus_sign:",
            "any | any | *Optional\\<Object>* | :heavy_minus_sign:",
            "united | <ünïted> | *Optional\\<String>* | :heavy_minus_sign:"),
        WithJsonNames(
            "Reading",
            "number | number | *long* | :heavy_check_mark:",
            "count | count | *int* | :heavy_check_mark:",
            "ratio | ratio | *double* | :heavy_check_mark:",
            "share | share | *float* | :heavy_check_mark:",
            "price | price | *BigDecimal* | :heavy_check_mark:",
            "active | active | *boolean* | :heavy_check_mark:",
            "at | at | *OffsetDateTime* | :heavy_check_mark:",
            "day | day | *LocalDate* | :heavy_check_mark:",
            "id | id | *UUID* | :heavy_check_mark:",
            "counts | counts | List\\<*Integer*> | :heavy_check_mark:",
            "prices | prices | Map\\<String, *BigDecimal*> | :heavy_check_mark:"),
        WithJsonNames(
            "Bare",
            "city | city | *String* | :heavy_check_mark:",
            "inner | inner | [Optional\\<Bare>](Bare.md) | :heavy_minus_sign:"));

    /// <summary>The models of the pages, loaded once.</summary>
    public static GeneratedContext Models { get; } = new(Run);

    private static Page WithJsonNames(string name, params string[] rows) => new(
        $"/project/specs/{name}.md",
        $"# {name}\n\n## Fields\n\n| Field | JSON name | Type | Required |\n| --- | --- | --- | --- |\n" + string.Concat(rows.Select(static row => $"| {row} |\n")));
}
