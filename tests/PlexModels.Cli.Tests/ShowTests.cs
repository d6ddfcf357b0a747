using System.Text.Json;

namespace PlexModels.Cli.Tests;

public sealed class ShowTests
{
    [Theory]
    [InlineData("Pin")]
    [InlineData("Api.Pin")]
    public void The_model_of_a_name_is_shown(string name)
    {
        using var pages = Pages();

        var (exitCode, output) = Tool.Run("show", pages.Folder, name);

        Assert.Equal(0, exitCode);
        Assert.Contains("namespace Api", output, StringComparison.Ordinal);
        Assert.Contains("public required long Id { get; init; }", output, StringComparison.Ordinal);
        Assert.DoesNotContain("class Place", output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_models_are_shown_where_none_is_named_and_a_page_may_be_named_alone()
    {
        using var pages = Pages();

        Assert.Contains("class Place", Tool.Run("show", pages.Folder).Output, StringComparison.Ordinal);
        Assert.Contains("class Pin", Tool.Run("show", pages.Folder + "/Pin.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_no_model_has_is_said()
    {
        using var pages = Pages();

        Assert.Equal((2, "plexmodels: No model is called 'Pen'; did you mean 'Pin'?\n"), Tool.Run("show", pages.Folder, "Pen"));
        Assert.Equal((2, "plexmodels: No model is called 'Elsewhere'.\n"), Tool.Run("show", pages.Folder, "Elsewhere"));
    }

    [Fact]
    public void A_model_may_be_called_after_JSON()
    {
        using var pages = new PageDirectory().WriteObject("GeoJson.md", "`id` | *long* | yes");

        Assert.Contains("class GeoJson", Tool.Run("show", pages.Folder, "GeoJson").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_of_a_model_is_what_its_generated_code_gives()
    {
        using var pages = Pages();

        using var schema = JsonDocument.Parse(Tool.Run("show", pages.Folder, "Pin", "--json-schema").Output);

        Assert.Equal("integer", schema.RootElement.GetProperty("properties").GetProperty("id").GetProperty("type").GetString());
        Assert.Equal("id", schema.RootElement.GetProperty("required")[0].GetString());
        using var all = JsonDocument.Parse(Tool.Run("show", pages.Folder, "--json-schema").Output);
        Assert.Equal(["Api.Pin", "Api.Place"], all.RootElement.EnumerateObject().Select(static model => model.Name));
    }

    [Fact]
    public void The_example_of_a_model_is_what_its_page_shows()
    {
        using var pages = new PageDirectory().Write("Pin.md", "# Pin\n\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n| `id` | *long* | :heavy_check_mark: | N/A | 17 |\n");

        Assert.Equal((0, "{\n  \"id\": 17\n}\n"), Tool.Run("show", pages.Folder, "Pin", "--example"));
        Assert.NotEqual(0, Tool.Run("show", pages.Folder, "Pin", "--example", "--json-schema").ExitCode);
    }

    private static PageDirectory Pages() => new PageDirectory().WriteObject("Pin.md", "`id` | *long* | :heavy_check_mark:").WriteObject("Place.md", "`city` | *String* | :heavy_check_mark:");
}
