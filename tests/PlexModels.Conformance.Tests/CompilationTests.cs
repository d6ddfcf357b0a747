using Microsoft.CodeAnalysis;

namespace PlexModels.Conformance.Tests;

public sealed class CompilationTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("plexjava-2024-11", 793)]
    [InlineData("plexjava-2026-01", 874)]
    [InlineData("clerk-java", 991)]
    [InlineData("mollie-java", 942)]
    public void Every_page_of_a_documentation_gives_code_without_errors_or_warnings(string name, int pages)
    {
        var run = Corpus.Get(name).Run();

        var sources = run.Sources;
        output.WriteLine($"{name}: {pages} pages, {sources.Count} files, {sources.Values.Sum(static text => text.Count(static c => c == '\n'))} lines, {sources.Values.Sum(static text => text.Length)} characters");
        foreach (var diagnostic in run.Diagnostics)
        {
            output.WriteLine(diagnostic.ToString());
        }

        foreach (var diagnostic in run.CompilerDiagnostics.Take(50))
        {
            output.WriteLine(diagnostic.ToString());
        }

        Assert.Equal((pages * 2) + 2, sources.Count);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
