using PlexModels.Generator.Emit.Support;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Emit.Support;

/// <summary>For each thing that models can need of the support code, pages that need it and as little else as possible.</summary>
internal static class NeedPages
{
    public static IEnumerable<SupportNeeds> Needs => Enum.GetValues<SupportNeeds>().Where(static need => need != SupportNeeds.None);

    /// <summary>What the pages of one need come to: a numeric enum's codec is made of that of its numbers, and a quoted number's is.</summary>
    public static SupportNeeds WithWhatItIsMadeOf(SupportNeeds need) =>
        need
        | ((need & (SupportNeeds.NumericEnums | SupportNeeds.QuotedInt64)) != 0 ? SupportNeeds.Int64 : SupportNeeds.None)
        | ((need & SupportNeeds.FractionalEnums) != 0 ? SupportNeeds.Decimal : SupportNeeds.None);

    /// <summary>The pages; every field is there required, optional, in a list and in a map.</summary>
    public static IEnumerable<Page> Of(SupportNeeds need) => need switch
    {
        SupportNeeds.None => [Page.WithFields("Plain", Rows("String"))],
        SupportNeeds.ThreeStates => [Page.WithFields("Threefold", @"`a` | *JsonNullable\<String>* | :heavy_minus_sign: | N/A | ", @"`b` | *JsonNullable\<String>* | :heavy_check_mark: | N/A | ")],
        SupportNeeds.TextEnums => [Page.WithValues("Kind", ("FAST", "fast"), ("SLOW", "slow"))],
        SupportNeeds.NumericEnums => [Page.WithValues("Level", ("LOW", "1"), ("HIGH", "2"))],
        SupportNeeds.FractionalEnums => [Page.WithValues("Ratio", ("HALF", "0.5"), ("ALL", "1"))],
        SupportNeeds.Tolerance => [Page.WithFields("Lenient", Rows("String"))],
        SupportNeeds.Equality => [Page.WithFields("Comparable", Rows("String"))],
        SupportNeeds.Unions => [Page.WithSupportedTypes("Either", "Left", "String"), Page.WithFields("Left", "`side` | *String* | :heavy_check_mark: | N/A | ")],
        SupportNeeds.QuotedInt64 => [new Page("/project/specs/Quoted.md", Message)],
        _ => [Page.WithFields("With" + need, Rows(JavaName(need)))],
    };

    /// <summary>What the project file says of the pages.</summary>
    public static TestOptions Options => new TestOptions().WithMetadata("/project/specs/Lenient.md", "PlexModelsReading", "Tolerant")
        .WithMetadata("/project/specs/Comparable.md", "PlexModelsEquality", "Members")
        .WithMetadata("/project/specs/Quoted.md", "PlexModelsDialect", "Tables");

    // Protobuf's JSON has such numbers, and no language does.
    private const string Message = """
        # Quoted

        | Field | Type | Label |
        | ----- | ---- | ----- |
        | optional | int64 |  |
        | list | int64 | repeated |

        """;

    private static string[] Rows(string type) =>
    [
        $"`required` | *{type}* | :heavy_check_mark: | N/A | ",
        $@"`optional` | *Optional\<{type}>* | :heavy_minus_sign: | N/A | ",
        $@"`list` | List\<*{type}*> | :heavy_check_mark: | N/A | ",
        $@"`map` | Map\<String, *{type}*> | :heavy_minus_sign: | N/A | ",
    ];

    private static string JavaName(SupportNeeds need) => need switch
    {
        SupportNeeds.Int64 => "Long",
        SupportNeeds.Int32 => "Integer",
        SupportNeeds.Double => "Double",
        SupportNeeds.Single => "Float",
        SupportNeeds.Decimal => "BigDecimal",
        SupportNeeds.BigInteger => "BigInteger",
        SupportNeeds.Boolean => "Boolean",
        SupportNeeds.DateTimeOffset => "OffsetDateTime",
        SupportNeeds.DateTime => "LocalDateTime",
        SupportNeeds.Date => "LocalDate",
        SupportNeeds.Time => "LocalTime",
        SupportNeeds.Duration => "Duration",
        SupportNeeds.Guid => "UUID",
        SupportNeeds.Uri => "URI",
        SupportNeeds.Bytes => "byte[]",
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, null),
    };
}
