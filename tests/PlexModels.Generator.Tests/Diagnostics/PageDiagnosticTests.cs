using System.Text;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Diagnostics;

/// <summary>Problems of a page as a whole: each at its place, and the page beside it generated all the same.</summary>
public sealed class PageDiagnosticTests
{
    private const string Path = "/project/specs/Item.md";
    private const string Header = "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";
    private const string Row = "| `id` | *long* | :heavy_check_mark: | N/A |\n";

    private static readonly Page s_other = Page.WithFields("Other", "`id` | *long* | :heavy_check_mark: | N/A | 7");

    [Theory]
    [InlineData("PLX0002", 1, 1, false, "")]
    [InlineData("PLX0002", 1, 1, false, " \n\n")]
    [InlineData("PLX0004", 1, 1, true, "## Fields\n\n" + Header + Row)]
    [InlineData("PLX0005", 3, 4, true, "# Item\n\n## Fields\n\nNone.\n")]
    [InlineData("PLX0005", 3, 4, true, "# Item\n\n## Values\n")]
    [InlineData("PLX0006", 5, 3, true, "# Item\n\n## Fields\n\n| Field | Typ | Required |\n| --- | --- | --- |\n| `id` | *long* | :heavy_check_mark: |\n")]
    [InlineData("PLX0006", 5, 3, true, "# Item\n\n## Values\n\n| Name | Number |\n| --- | --- |\n| `A` | 1 |\n")]
    [InlineData("PLX0007", 5, 3, true, "# Item\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n| `id` | *long* |\n")]
    [InlineData("PLX0008", 8, 1, true, "# Item\n\n## Fields\n\n" + Header + Row + "| `name` | *String* | :heavy_check_mark: |\n")]
    [InlineData("PLX0008", 8, 1, true, "# Item\n\n## Fields\n\n" + Header + Row + "| `name` | *String* | :heavy_check_mark: | a | b | c |\n")]
    [InlineData("PLX0011", 8, 3, true, "# Item\n\n## Fields\n\n" + Header + Row + "| `id` | *String* | :heavy_check_mark: | N/A |\n")]
    [InlineData("PLX0018", 3, 1, true, "# Item\n\n## Fields | Field | Type | | --- | --- | | `id` | *long* | | `name` | *String* |")]
    [InlineData("PLX0022", 8, 9, true, "# Item\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n| `B` | a |\n")]
    public void A_page_with_a_problem_says_so_at_its_place(string id, int line, int column, bool isGenerated, string text)
    {
        var run = GeneratorRun.Of(new Page(Path, text), s_other);

        var diagnostic = run.Diagnostics.First(found => found.Id == id);
        var position = diagnostic.Location.GetLineSpan();
        Assert.Equal(Path, position.Path);
        Assert.Equal((line, column), (position.StartLinePosition.Line + 1, position.StartLinePosition.Character + 1));
        Assert.Equal(isGenerated, run.Sources.ContainsKey("Item.g.cs"));
        Assert.True(run.Sources.ContainsKey("Other.g.cs"));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void A_file_that_the_compiler_has_no_text_of_is_reported()
    {
        var run = GeneratorRun.Of(new UnreadablePage(Path), s_other);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0001", diagnostic.Id);
        Assert.Contains("it cannot be opened, or is no text", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.True(run.Sources.ContainsKey("Other.g.cs"));
    }

    [Fact]
    public void A_page_nested_too_deeply_is_reported()
    {
        var run = GeneratorRun.Of(new Page(Path, "# Item\n\n## Fields\n\n" + Header + Row + "\n" + new string('>', 20_000) + " x\n"), s_other);

        Assert.All(run.Ids, static id => Assert.Equal("PLX0001", id));
        Assert.True(run.Sources.ContainsKey("Other.g.cs"));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void A_page_in_another_encoding_is_reported_and_generated()
    {
        var run = GeneratorRun.Of(new Page(Path, "# Item\n\n## Fields\n\n" + Header + Row, Encoding.Latin1));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0003", diagnostic.Id);
        Assert.Contains("iso-8859-1", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.True(run.Sources.ContainsKey("Item.g.cs"));
    }

    [Fact]
    public void Two_fields_with_one_JSON_name_are_told_apart_with_a_warning()
    {
        var run = GeneratorRun.Of(new Page(
            Path,
            "# Item\n\n## Fields\n\n| Field | Type | Required | JSON name |\n| --- | --- | --- | --- |\n| `a` | *long* | yes | `x` |\n| `b` | *long* | yes | `x` |\n"));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0021", diagnostic.Id);
        Assert.Equal(new Microsoft.CodeAnalysis.Text.LinePosition(7, 23), diagnostic.Location.GetLineSpan().StartLinePosition);
        Assert.Contains("""JsonPropertyName("b")""", run.Sources["Item.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void Markdown_that_is_no_page_is_passed_over_in_silence()
    {
        var run = GeneratorRun.Of(
            new Page("/project/README.md", "# Read me\n\nSee `## Fields` in the pages.\n"),
            new Page("/project/AnalyzerReleases.Shipped.md", ""),
            new Page("/project/specs/notes.txt", "# Item\n\n## Fields\n\n" + Header + Row));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Sources);
    }
}
