using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects;

/// <summary>Tables that people write below the headings that tools have.</summary>
public sealed class HandWrittenTableTests
{
    private const string Generated = "# Pin\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**id** | **string** | The id | [optional]\n";

    [Theory]
    [InlineData("| Name | Type | Required | Description |", "| id | string | Yes | The id |")]
    [InlineData("| Name | Type | Optional | Description |", "| id | string | No | The id |")]
    [InlineData("| Name | Type | Description | Default |", "| id | string | The id | 1 |")]
    [InlineData("| Name | Type | Description | Example |", "| id | string | The id | 1 |")]
    [InlineData("| Name | Type | Description | Allowed values |", "| id | string | The id | |")]
    [InlineData("| Name | Type | Description | Constraints |", "| id | string | The id | unique |")]
    [InlineData("| Name | Type | Description | Notes |", "| id | array of strings | The ids | |")]
    [InlineData("| Name | Type | Description | Notes |", "| id | `string` or `null` | The id | |")]
    [InlineData("| Name | Type | Description | Notes |", "| id? | string | The id | |")]
    public void Properties_that_OpenAPI_Generator_does_not_write_are_tables(string header, string row) =>
        Assert.Equal("Tables", Dialect($"# Pin\n\n## Properties\n\n{header}\n| --- | --- | --- | --- |\n{row}\n"));

    [Theory]
    [InlineData("| id | list of strings | Yes | The ids |")]
    [InlineData("| id | integer or string | Yes | The id |")]
    [InlineData("| id? | string | No | The id |")]
    public void Fields_that_Speakeasy_does_not_write_are_tables(string row) =>
        Assert.Equal("Tables", Dialect($"# Pin\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n{row}\n"));

    [Theory]
    [InlineData("# Pin\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `id` | *String* | :heavy_check_mark: | The kind of it, one or more |\n", "Speakeasy-Java")]
    [InlineData(Generated, "OpenApiGenerator-TypeScript")]
    public void What_a_tool_writes_is_its_own(string text, string dialect) => Assert.Equal(dialect, Dialect(text));

    [Fact]
    public void The_majority_of_pages_by_hand_and_of_a_tool_decides()
    {
        const string ByHand = "# User\n\n## Properties\n\n| Name | Type | Required |\n| --- | --- | --- |\n| id | string | Yes |\n";

        Assert.Contains("required string Id ", Run(ByHand, ByHand.Replace("User", "Client", StringComparison.Ordinal), Generated).Sources["User.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Id ", Run(Generated, Generated.Replace("Pin", "Client", StringComparison.Ordinal), ByHand).Sources["User.g.cs"], StringComparison.Ordinal);
    }

    private static string Dialect(string text)
    {
        var settings = new PageSettings("Acme", "", IsSpecItem: true, default, default, default, default, default, null);
        var page = MarkedPage.Read(new PageInput("/project/specs/Page.md", text, settings, default), TestContext.Current.CancellationToken);
        return DialectDetector.Detect([page]).Of(page).Name;
    }

    private static GeneratorRun Run(params string[] texts) => GeneratorRun.Of([.. texts.Select(static (text, i) => new Page($"/project/specs/page{i}.md", text))]);
}
