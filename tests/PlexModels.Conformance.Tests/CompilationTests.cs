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
        Assert.Equal((pages * 2) + 2, models.Sources.Count);
        Assert.DoesNotContain(models.Diagnostics, static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
