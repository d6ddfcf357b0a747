using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Diagnostics;

public sealed class GuessedNameDiagnosticTests
{
    private static readonly Page[] s_pages =
    [
        Page.WithFields(
            "Pin",
            "`code` | *String* | :heavy_check_mark: | N/A | ",
            "`place` | [Place](Place.md) | :heavy_check_mark: | N/A | {\"post_code\": \"1\"}",
            "`trustedBy` | *String* | :heavy_check_mark: | N/A | "),
        Page.WithFields("Place", "`postCode` | *String* | :heavy_check_mark: | N/A | "),
    ];

    [Fact]
    public void Guesses_are_not_reported_unless_asked_for() => Assert.Empty(GeneratorRun.Of([.. s_pages]).Diagnostics);

    [Fact]
    public void Every_guess_of_a_page_is_listed_when_asked_for_and_what_an_example_says_is_none()
    {
        var compilation = GeneratorRun.Compilation();
        var options = compilation.Options.WithSpecificDiagnosticOptions(
            [KeyValuePair.Create(Descriptors.GuessedWireName.Id, ReportDiagnostic.Info)]);
        var run = GeneratorRun.With(
            new TestOptions().WithProperty("PlexModelsWireNames", "SnakeCase"), compilation.WithOptions(options), new CSharpParseOptions(LanguageVersion.CSharp11), [.. s_pages]);

        var found = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0024", found.Id);
        Assert.Contains("guesses: 'code', 'place', 'trusted_by' for 'trustedBy'; say", found.GetMessage(null), StringComparison.Ordinal);
        Assert.EndsWith("Pin.md", found.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Equal(7, found.Location.GetLineSpan().StartLinePosition.Line);
    }
}
