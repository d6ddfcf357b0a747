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

    [Theory]
    [InlineData("[Trip](Trip.md)", "{\"start\": {\"post_code\": \"1\"}}")]
    [InlineData("List\\<[Trip](Trip.md)>", "[{\"stops\": [{\"x\": 1}, {\"post_code\": \"1\"}]}]")]
    [InlineData("Map\\<String, [Trip](Trip.md)>", "{\"any\": {\"by_name\": {\"home\": {\"post_code\": \"1\"}}}}")]
    public void Objects_inside_an_example_say_the_names_of_the_pages_they_belong_to(string type, string example)
    {
        var run = GeneratorRun.Of(
            Page.WithFields("Diary", $"`trip` | {type} | :heavy_check_mark: | N/A | {example}"),
            Page.WithFields(
                "Trip",
                "`start` | [Optional\\<Place>](Place.md) | :heavy_minus_sign: | N/A | ",
                "`stops` | List\\<[Place](Place.md)> | :heavy_minus_sign: | N/A | ",
                "`byName` | Map\\<String, [Place](Place.md)> | :heavy_minus_sign: | N/A | "),
            Page.WithFields("Place", "`postCode` | *String* | :heavy_check_mark: | N/A | "));

        Assert.Contains("JsonPropertyName(\"post_code\")", run.Sources["Place.g.cs"], StringComparison.Ordinal);
    }
}
