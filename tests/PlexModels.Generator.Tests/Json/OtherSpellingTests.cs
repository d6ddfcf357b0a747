using System.Text.Json;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

/// <summary>Values as servers write them beside the way that is documented: nothing is lost, so they are read.</summary>
public sealed class OtherSpellingTests
{
    private static readonly GeneratedContext s_json = new(GeneratorRun.Of(Page.WithFields(
        "All",
        "`int64` | *Optional\\<Long>* | :heavy_minus_sign: | N/A | ",
        "`int32` | *Optional\\<Integer>* | :heavy_minus_sign: | N/A | ",
        "`big` | *Optional\\<BigInteger>* | :heavy_minus_sign: | N/A | ",
        "`double` | *Optional\\<Double>* | :heavy_minus_sign: | N/A | ",
        "`decimal` | *Optional\\<BigDecimal>* | :heavy_minus_sign: | N/A | ",
        "`flag` | *Optional\\<Boolean>* | :heavy_minus_sign: | N/A | ",
        "`text` | *Optional\\<String>* | :heavy_minus_sign: | N/A | ",
        "`instant` | *Optional\\<OffsetDateTime>* | :heavy_minus_sign: | N/A | ",
        "`clock` | *Optional\\<LocalDateTime>* | :heavy_minus_sign: | N/A | ",
        "`date` | *Optional\\<LocalDate>* | :heavy_minus_sign: | N/A | ")));

    [Theory]
    [InlineData("int64", "123.0", "123")]
    [InlineData("int64", "1e3", "1000")]
    [InlineData("int64", "12.5e1", "125")]
    [InlineData("int64", "-0.0", "0")]
    [InlineData("int64", "\"7.0\"", "7")]
    [InlineData("int64", "\" 5 \"", "5")]
    [InlineData("int64", "\"\\u0035\"", "5")]
    [InlineData("int64", "9223372036854775807.0", "9223372036854775807")]
    [InlineData("int64", "-9223372036854775808.00", "-9223372036854775808")]
    [InlineData("int64", "1000e-3", "1")]
    [InlineData("int32", "123.0", "123")]
    [InlineData("int32", "\"-7.00\"", "-7")]
    [InlineData("int32", "2147483647.0", "2147483647")]
    [InlineData("big", "1E+21", "1000000000000000000000")]
    [InlineData("big", "\" 12.0 \"", "12")]
    [InlineData("double", "\" 5 \"", "5")]
    [InlineData("decimal", "\" 5 \"", "5")]
    [InlineData("flag", "1.0", "true")]
    [InlineData("flag", "0.0", "false")]
    [InlineData("flag", "\"True\"", "true")]
    [InlineData("flag", "\"FALSE\"", "false")]
    [InlineData("flag", "\" 1 \"", "true")]
    [InlineData("text", "true", "\"true\"")]
    [InlineData("text", "false", "\"false\"")]
    [InlineData("instant", "\"2024-07-16T17:03:05+0100\"", "\"2024-07-16T17:03:05+01:00\"")]
    [InlineData("instant", "\"2024-07-16T17:03:05-01\"", "\"2024-07-16T17:03:05-01:00\"")]
    [InlineData("instant", "\"2024-07-16 17:03:05Z\"", "\"2024-07-16T17:03:05+00:00\"")]
    [InlineData("instant", "\"2024-07-16 17:03:05.250 +0200\"", "\"2024-07-16T17:03:05.25+02:00\"")]
    [InlineData("instant", "\"1701103423\"", "\"2023-11-27T16:43:43+00:00\"")]
    [InlineData("instant", "\"1701103423500\"", "\"2023-11-27T16:43:43.5+00:00\"")]
    [InlineData("clock", "\"2024-07-16 17:03:05\"", "\"2024-07-16T17:03:05\"")]
    [InlineData("date", "\"2024-07-16T00:00:00Z\"", "\"2024-07-16\"")]
    [InlineData("date", "\"2024-07-16 00:00:00.000+0200\"", "\"2024-07-16\"")]
    public void They_are_read_and_written_as_documented(string member, string value, string expected)
    {
        Assert.Equal($$"""{"{{member}}":{{expected}}}""", s_json.RoundTrip("All", $$"""{"{{member}}":{{value}}}"""));
    }

    [Theory]
    [InlineData("int64", "\"12abc\"")]
    [InlineData("int64", "1.5")]
    [InlineData("int64", "1e-1")]
    [InlineData("int64", "\"1.5\"")]
    [InlineData("int64", "\"\"")]
    [InlineData("int64", "\" \"")]
    [InlineData("int64", "\"1 2\"")]
    [InlineData("int64", "\"1e\"")]
    [InlineData("int64", "\".\"")]
    [InlineData("int64", "9223372036854775808.0")]
    [InlineData("int64", "1e400000000")]
    [InlineData("int64", "1e99999999999999999999")]
    [InlineData("int64", "0.00000000000000000000000000000000001")]
    [InlineData("int64", "true")]
    [InlineData("int64", "[1]")]
    [InlineData("int32", "2147483648.0")]
    [InlineData("big", "1.5")]
    [InlineData("big", "1e99999")]
    [InlineData("flag", "\"maybe\"")]
    [InlineData("flag", "\"10\"")]
    [InlineData("flag", "2")]
    [InlineData("flag", "0.5")]
    [InlineData("text", "{}")]
    [InlineData("instant", "\"2024\"")]
    [InlineData("instant", "\"20240716\"")]
    [InlineData("instant", "\"20240716170305\"")]
    [InlineData("instant", "\"0\"")]
    [InlineData("instant", "\"1701103423x\"")]
    [InlineData("instant", "\"2024-07-16T17:03:05+1\"")]
    [InlineData("instant", "\"2024-07-16T17:03:05+01:0\"")]
    [InlineData("instant", "\"2024-07-16_17:03:05Z\"")]
    [InlineData("instant", "\"2024-02-30 00:00:00Z\"")]
    [InlineData("instant", "79228162514264337593543950335")]
    [InlineData("date", "\"2024-07-16T10:30:00Z\"")]
    [InlineData("date", "\"2024-07-16T\"")]
    [InlineData("date", "\"0000-00-00\"")]
    public void Neighbours_are_errors_with_path_and_position(string member, string value)
    {
        var json = $$"""{"{{member}}":{{value}}}""";

        var exception = Assert.Throws<JsonException>(() => s_json.Read("All", json));

        Assert.Equal("$." + member, exception.Path);
        Assert.Equal(0, exception.LineNumber);
        Assert.NotNull(exception.BytePositionInLine);
    }
}
