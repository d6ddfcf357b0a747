using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>What a project says of tables by the headings above them.</summary>
public sealed class HeadingPatternTests
{
    private static readonly Page s_patterns = new(
        "/project/specs/api.md",
        "# API\n\n## Pin Object\n\n| Field | Type |\n| --- | --- |\n| id | string |\n\n## Create a User\n\n### JSON Params\n\n- Nested: a list\n\n  | Field | Type |\n  | --- | --- |\n  | id | string |\n");

    private static GeneratorRun PatternRun(string patterns, params Page[] others) =>
        GeneratorRun.With(new TestOptions().WithProperty("PlexModelsTables", patterns), [s_patterns, .. others]);

    [Theory]
    [InlineData("JSON Params", true, true)]
    [InlineData("* params|!Nothing", true, true)]
    [InlineData("Create *", true, true)]
    [InlineData("!Pin*", false, false)]
    [InlineData("!Pin*|JSON Params", true, false)]
    [InlineData("Other", false, true)]
    public void A_project_takes_tables_in_and_out_by_their_headings(string patterns, bool hasRequest, bool hasPin)
    {
        const string Table = "\n\n| Field | Type |\n| --- | --- |\n| id | string |\n\n";
        var run = GeneratorRun.With(
            new TestOptions().WithProperty("PlexModelsTables", patterns).WithMetadata("/project/specs/api.md", "PlexModelsSpec", "true"),
            new Page("/project/specs/api.md", "# API\n\n## Pin Object" + Table + "## Create a User\n\n### JSON Params" + Table + "## Device Object" + Table));

        Assert.Equal(hasRequest, run.Sources.ContainsKey("CreateAUserRequest.g.cs"));
        Assert.Equal(hasPin, run.Sources.ContainsKey("Pin.g.cs"));
        Assert.Contains("Device.g.cs", run.Sources.Keys);
    }

    [Theory]
    [InlineData("JSON Parms", "did you mean 'JSON Params'?")]
    [InlineData("!Pin Objekt", "did you mean 'Pin Object'?")]
    [InlineData("* Preview", "write headings as they stand on the pages, with * for any text")]
    [InlineData("!* Preview", "write headings as they stand on the pages, with * for any text")]
    public void A_pattern_that_matches_no_heading_is_an_error_that_says_what_might_be_meant(string pattern, string advice)
    {
        var run = PatternRun($"Create *|{pattern}|!Nested|Pin*");

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("PLX0106", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal($"'{pattern}' in PlexModelsTables matches no heading; {advice}", diagnostic.GetMessage(null));
    }

    [Fact]
    public void A_pattern_has_to_match_a_heading_of_one_page_of_those_that_it_is_said_of()
    {
        var other = new Page("/project/specs/other.md", "# Other\n\n## Lists\n\n| Field | Type |\n| --- | --- |\n| id | string |\n");

        Assert.Empty(PatternRun("JSON Params|Lists", other).Diagnostics);
        Assert.Equal(
            ["'Lists' in PlexModelsTables matches no heading; write headings as they stand on the pages, with * for any text"],
            GeneratorRun.With(new TestOptions().WithProperty("PlexModelsTables", "JSON Params").WithMetadata(s_patterns.Path, "PlexModelsTables", "Lists"), s_patterns, other.With("## Lists", "## JSON Params"))
                .Diagnostics.Select(static diagnostic => diagnostic.GetMessage(null)));
    }

    [Theory]
    [InlineData("/project/README.md")]
    [InlineData("/project/src/AnalyzerReleases.Unshipped.md")]
    public void Markdown_that_is_no_page_of_ours_need_not_have_the_headings(string path) =>
        Assert.Empty(GeneratorRun.With(
            new TestOptions().WithProperty("PlexModelsTables", "JSON Params"),
            new Page(path, "# Notes\n\nSomething.\n")).Diagnostics);

    [Fact]
    public void A_heading_that_is_removed_is_missed_and_one_that_comes_back_is_not()
    {
        var options = new TestOptions().WithProperty("PlexModelsTables", "JSON Params");
        var removed = s_patterns.With("### JSON Params", "### Anything");

        var run = GeneratorRun.With(options, s_patterns);
        Assert.DoesNotContain("PLX0106", run.Ids);
        run = run.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(s_patterns, removed));
        Assert.Contains("PLX0106", run.Ids);
        run = run.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(removed, s_patterns));
        Assert.DoesNotContain("PLX0106", run.Ids);
    }
}
