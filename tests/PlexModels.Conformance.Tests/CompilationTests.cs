using Microsoft.CodeAnalysis;

namespace PlexModels.Conformance.Tests;

public sealed class CompilationTests(ITestOutputHelper output)
{
    [Theory]
    [ClassData(typeof(Corpora))]
    public void Every_page_of_a_documentation_gives_code_without_errors_or_warnings(string name, WireNames wireNames)
    {
        var corpus = Corpus.Get(name);
        var run = corpus.Run(wireNames);

        var pages = corpus.Pages.Count;
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

        Assert.Equal(corpus.Oracle.Count, pages);
        Assert.Equal((pages * 2) + 2, sources.Count);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
