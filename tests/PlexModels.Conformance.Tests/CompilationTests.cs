using Microsoft.CodeAnalysis;

namespace PlexModels.Conformance.Tests;

public sealed class CompilationTests(ITestOutputHelper output)
{
    [Theory]
    [ClassData(typeof(Corpora))]
    public void Every_page_of_a_documentation_gives_code_without_errors_or_warnings(string name, WireNames wireNames)
    {
        var corpus = Corpus.Get(name);
        var models = CorpusModels.Load(corpus, wireNames);

        var pages = corpus.Pages.Count;
        output.WriteLine($"{name}: {pages} pages, {models.Sources.Count} files, {models.Sources.Values.Sum(static text => text.Count(static c => c == '\n'))} lines, {models.Sources.Values.Sum(static text => text.Length)} characters");
        Assert.Equal(corpus.Oracle.Count, pages);

        // Every page is in one of the files that several share, of which there are as many for models as for JSON; two are for all pages.
        var files = models.Sources.Where(static file => file.Key.Contains("Models.", StringComparison.Ordinal)).ToArray();
        Assert.Equal(pages, files.Sum(static file => file.Value.Split("[global::System.CodeDom.Compiler.GeneratedCode(").Length - 1));
        Assert.Equal((2 * files.Length) + 2, models.Sources.Count);
        Assert.InRange(files.Length, pages / 16, pages / 8);
        Assert.DoesNotContain(models.Diagnostics, static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
