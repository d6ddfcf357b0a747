using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Pipeline;

public sealed class RepeatedPageTests
{
    private const string Text = "# Item\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `id` | *long* | :heavy_check_mark: | N/A |\n";

    [Theory]
    [InlineData("/project/specs/Item.md")]
    [InlineData("/project/specs/./Item.md")]
    [InlineData("/project/specs/sub/../Item.md")]
    public void A_page_listed_twice_counts_once(string spelling)
    {
        var run = GeneratorRun.Of(new Page("/project/specs/Item.md", Text), new Page(spelling, Text));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(4, run.Sources.Count);
    }

    [Theory]
    [InlineData("/project/specs/Item.md")]
    [InlineData("/project/specs/./Item.md")]
    public void The_first_listing_counts_after_an_edit_of_either(string spelling)
    {
        var first = new Page("/project/specs/Item.md", Text);
        var second = new Page(spelling, Text);
        var run = GeneratorRun.Of(first, second);

        var firstEdited = run.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(first, first.With("`id`", "`edited`")));
        var secondEdited = run.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(second, second.With("`id`", "`edited`")));

        Assert.Contains(" Edited {", firstEdited.Sources["Item.g.cs"], StringComparison.Ordinal);
        Assert.Equal(run.Sources, secondEdited.Sources);
        Assert.Empty(secondEdited.Diagnostics);
    }

    [Theory]
    [InlineData("/project/specs/json-nullable/Item.md")]
    [InlineData("/project/specs/plex-models-json/Item.md")]
    [InlineData("/project/specs/plexModels/Support.md")]
    [InlineData("/project/specs/plexModelsJson/context/Item.md")]
    public void Folders_cannot_take_the_names_of_what_the_generator_needs(string path)
    {
        var run = GeneratorRun.Of(new Page(path, Text));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(4, run.Sources.Count);
    }
}
