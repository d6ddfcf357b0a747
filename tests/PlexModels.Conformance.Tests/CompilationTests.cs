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

        // A file a page, fewer with the JSON of several pages each, and two for all of them.
        Assert.InRange(models.Sources.Count, pages + 3, pages + (pages / 10) + 2);
        Assert.DoesNotContain(models.Diagnostics, static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
