using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;

namespace PlexModels.Conformance.Tests;

/// <summary>A documentation's dialect is found without an option, of all its pages and of few.</summary>
public sealed class DialectDetectionTests(ITestOutputHelper output)
{
    private const int FewPages = 10;

    private const int Samples = 40;

    [Theory]
    [ClassData(typeof(DialectCorpora))]
    public void The_dialect_of_all_pages_is_found(DialectCorpus dialect) =>
        Assert.Equal(dialect.Dialect, Detect(Marked(dialect)));

    [Theory]
    [ClassData(typeof(DialectCorpora))]
    public void The_dialect_of_ten_pages_is_found(DialectCorpus dialect)
    {
        var pages = Marked(dialect);
        var found = new Misses("samples of ten pages whose dialect is found");
        for (var seed = 0; seed < Samples; seed++)
        {
            var random = new Random(seed);
            var detected = Detect([.. Enumerable.Range(0, FewPages).Select(_ => pages[random.Next(pages.Length)])]);
            found.Add(detected == dialect.Dialect ? null : $"{seed}: {detected}");
        }

        found.WriteTo(output, dialect.Name);
        found.AssertAtLeast(1);
    }

    private static MarkedPage[] Marked(DialectCorpus dialect) =>
        [.. Corpus.Get(dialect.Name).Pages.Select(static page => MarkedPage.Read(new PageInput(page.Path, page.GetText()!.ToString(), Settings, default), TestContext.Current.CancellationToken))];

    private static PageSettings Settings { get; } = new("Acme", "", IsSpecItem: true, default, default, default, default, default);

    private static string Detect(MarkedPage[] pages)
    {
        var documentation = pages.Select(static page => page with { Marks = page.Marks with { Documentation = "" } }).ToArray();
        return DialectDetector.Detect([.. documentation]).Documentations is { Count: > 0 } documentations ? documentations[0].Dialect.Name : "none";
    }
}
