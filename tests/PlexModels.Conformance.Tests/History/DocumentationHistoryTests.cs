using Microsoft.CodeAnalysis;
using PlexModels.Generator;
using PlexModels.Generator.Baseline;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Conformance.Tests.History;

/// <summary>Two versions of a documentation: what the pages say that changed is what changed in the SDK's source.</summary>
public sealed class DocumentationHistoryTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("plexjava-2024-11", "plexjava-2026-01")]
    [InlineData("mollie-java", "mollie-2026-06-java")]
    public void The_diff_of_the_pages_is_the_diff_of_the_sources(string before, string after)
    {
        var (old, current) = (Corpus.Get(before), Corpus.Get(after));
        var changes = Comparison.Compare(FactsOf(old), FactsOf(current), TestContext.Current.CancellationToken);
        var renamedTypes = changes.AsArray().Where(static change => change.Kind == ChangeKind.TypeRenamed)
            .ToDictionary(static change => FactWording.Simple(change.Before!.Type), static change => FactWording.Simple(change.After!.Type), StringComparer.Ordinal);

        var (oldSource, currentSource) = (new OracleFacts(old), new OracleFacts(current));
        var ofSources = oldSource.DifferencesTo(currentSource, renamedTypes);
        var ofPages = PageChanges.Of(changes.AsArray(), member => oldSource.IsInJson(member) && currentSource.IsInJson(member));

        output.WriteLine($"{before} -> {after}: {changes.Count} changes, of which {changes.AsArray().Count(static change => change.Rule.IsBreaking)} break something; {ofSources.Count} differences of the sources, {ofSources.Intersect(ofPages).Count()} of them found, {ofPages.Except(ofSources).Count()} besides");
        foreach (var kind in changes.AsArray().GroupBy(static change => change.Kind).OrderBy(static kind => kind.Key))
        {
            output.WriteLine($"  {kind.Count(),5} {ChangeRules.Of(kind.Key).Summary}, as {ChangeText(kind.First())}");
        }

        Assert.NotEmpty(ofSources);
        Assert.True(ofSources.SetEquals(ofPages), ListOf("of the sources' differences the pages' diff lacks", ofSources.Except(ofPages)) + ListOf("that no source says", ofPages.Except(ofSources)));
    }

    private static string ChangeText(Change change) => string.Join(" -> ", ((string?[])[change.Before?.ToString(), change.After?.ToString()]).OfType<string>());

    // Nothing of a list that is empty.
    private static string ListOf(string what, IEnumerable<string> differences)
    {
        var list = differences.ToList();
        return list.Count == 0 ? "" : $"{list.Count} {what}:\n" + string.Concat(list.Select(static difference => $"  {difference}\n"));
    }

    [Fact]
    public void The_same_pages_give_the_same_bytes_whatever_their_order()
    {
        var corpus = Corpus.Get("plexjava-2026-01");

        Assert.Equal(TextOf(corpus, corpus.Pages), TextOf(corpus, corpus.Pages.Reverse()));
    }

    private static EquatableArray<Fact> FactsOf(Corpus corpus)
    {
        var document = BaselineReader.Read("", TextOf(corpus, corpus.Pages), TestContext.Current.CancellationToken);
        Assert.Empty(document.Diagnostics);
        return document.Facts;
    }

    private static string TextOf(Corpus corpus, IEnumerable<Page> pages)
    {
        var options = corpus.Options(WireNames.AsWritten).WithProperty("PlexModelsAcceptBaseline", "true");
        var driver = GeneratorRun.NewDriver(options, [.. pages.Select(static page => (AdditionalText)page)]);
        var sources = driver.RunGenerators(GeneratorRun.Compilation(), TestContext.Current.CancellationToken).GetRunResult().Results.Single().GeneratedSources;
        return BaselineText.FromComments(sources.Single(static source => source.HintName == BaselineText.HintName).SourceText.ToString());
    }
}
