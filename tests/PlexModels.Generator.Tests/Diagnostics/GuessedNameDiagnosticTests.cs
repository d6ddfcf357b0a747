using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Diagnostics;

public sealed class GuessedNameDiagnosticTests
{
    private static readonly Page[] s_pages =
    [
        Page.WithFields("Pin", "`code` | *String* | :heavy_check_mark: | N/A | ", "`place` | [Place](Place.md) | :heavy_check_mark: | N/A | {\"post_code\": \"1\"}"),
        Page.WithFields("Place", "`postCode` | *String* | :heavy_check_mark: | N/A | "),
    ];

    [Fact]
    public void Guesses_are_not_reported_unless_asked_for() => Assert.Empty(GeneratorRun.Of([.. s_pages]).Diagnostics);

    [Fact]
    public void Every_guess_is_reported_when_asked_for_and_what_an_example_says_is_none()
    {
        var run = GeneratorRun.With(new TestOptions().WithProperty("PlexModelsReportGuessedNames", "true"), [.. s_pages]);

        Assert.Equal(["'code'", "'place'"], run.Diagnostics.Select(static found => found.GetMessage(null).Split(' ')[6]));
        Assert.All(run.Diagnostics, static found => Assert.Equal("PLX0024", found.Id));
    }
}
