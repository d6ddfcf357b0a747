using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Types that are called like words for texts, amounts and times.</summary>
public sealed class NamesLikeWordsTests
{
    [Theory]
    [InlineData("Money", "decimal")]
    [InlineData("Color", "string")]
    [InlineData("Language", "string")]
    [InlineData("Duration", "global::System.TimeSpan")]
    [InlineData("Link", "string")]
    public void A_word_is_the_type_of_its_name_where_the_pages_have_one(string word, string scalar)
    {
        var cells = $"| Name | Type |\n| --- | --- |\n| a | {word} |\n| b | array of {word} |\n| c | {word.ToLowerInvariant()} |\n";
        var without = Run(cells);
        var with = Run(cells + $"\n## {word} object\n\n| Name | Type |\n| --- | --- |\n| amount | integer |\n");
        var plural = Run(cells + $"\n## {word}s\n\n| Name | Type |\n| --- | --- |\n| amount | integer |\n");

        Assert.Empty(with.Diagnostics);
        Assert.Contains($"public global::Acme.{word}? A {{", with.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"IReadOnlyList<global::Acme.{word}>? B {{", with.Sources["Pin.g.cs"], StringComparison.Ordinal);
        foreach (var (run, property) in ((GeneratorRun, string)[])[(without, "A"), (plural, "A"), (with, "C")])
        {
            Assert.Empty(run.Diagnostics);
            Assert.Contains($"public {scalar}? {property} {{", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_type_on_another_page_of_the_documentation_is_meant_as_well()
    {
        var run = GeneratorRun.Of(
            new Page("/project/specs/Pin.md", "# Pin\n\n| Name | Type |\n| --- | --- |\n| price | Money |\n"),
            new Page("/project/specs/Money.md", "# Money\n\n| Name | Type |\n| --- | --- |\n| amount | integer |\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("global::Acme.Money? Price {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_every_reference_uses_are_none()
    {
        var run = Run("| Name | Type |\n| --- | --- |\n| a | String |\n| b | Date |\n\n## String\n\n| Name | Type |\n| --- | --- |\n| x | integer |\n\n## Date\n\n| Name | Type |\n| --- | --- |\n| y | integer |\n");

        Assert.Contains("public string? A {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string text) => GeneratorRun.Of(new Page("/project/specs/Pin.md", "# Pin\n\n" + text));
}
