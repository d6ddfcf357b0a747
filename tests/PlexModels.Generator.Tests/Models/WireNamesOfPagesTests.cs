using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Models;

public sealed class WireNamesOfPagesTests
{
    [Theory]
    [InlineData("[GeoData](GeoData.md)", "{<br/>\"continent_code\": \"NA\"<br/>}")]
    [InlineData("[Optional\\<GeoData>](GeoData.md)", "{\"continent_code\": \"NA\"}")]
    [InlineData("List\\<[GeoData](GeoData.md)>", "[{\"continent_code\": \"NA\"}]")]
    public void Examples_on_another_page_say_the_names(string type, string example)
    {
        var run = GeneratorRun.Of(
            Page.WithFields("Pin", $"`location` | {type} | :heavy_check_mark: | N/A | {example}"),
            Page.WithFields("GeoData", "`continentCode` | *String* | :heavy_check_mark: | N/A | "));

        Assert.Contains("JsonPropertyName(\"continent_code\")", run.Sources["GeoData.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_of_a_map_are_data()
    {
        var run = GeneratorRun.Of(
            Page.WithFields("Pin", "`locations` | Map\\<String, [GeoData](GeoData.md)> | :heavy_check_mark: | N/A | {\"continent_code\": {}}"),
            Page.WithFields("GeoData", "`continentCode` | *String* | :heavy_check_mark: | N/A | "));

        Assert.Contains("JsonPropertyName(\"continentCode\")", run.Sources["GeoData.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_JSON_name_column_says_the_name()
    {
        var run = GeneratorRun.Of(new Page(
            "/project/specs/Thing.md",
            "# Thing\n\n## Fields\n\n| Field | JSON name | Type | Required |\n| - | - | - | - |\n| `links` | `_links` | *String* | :heavy_check_mark: |\n"));

        Assert.Contains("JsonPropertyName(\"_links\")", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }
}
