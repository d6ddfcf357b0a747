using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PlexModels.Conformance.Tests.Markdown;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Conformance.Tests;

/// <summary>A documentation gives the same sources, byte for byte, and the same diagnostics, whatever tools its pages went through.</summary>
public sealed class MarkdownVariantTests(ITestOutputHelper output)
{
    private static readonly ConcurrentDictionary<string, Lazy<Dictionary<string, string>>> s_originals = new();

    public static MatrixTheoryData<string, string> Variants => new(["plexjava-2024-11", "clerk-java"], [.. MarkdownVariants.All.Keys]);

    /// <summary>What touches type cells and headings, which is where the languages differ.</summary>
    public static MatrixTheoryData<string, string> VariantsOfOtherLanguages => new(
        ["plex-2024-11-ts", "plex-2024-11-python", "plex-2024-11-go", "plex-2024-11-php", "plex-2024-11-ruby", "plex-2024-11-csharp"],
        ["Prettier", "remark", "turndown", "entities", "entities by number", "no outer pipes", "types in <code>", "second level for all", "no-break spaces", "zero-width spaces", "comments in cells"]);


    [Theory]
    [MemberData(nameof(Variants))]
    [MemberData(nameof(VariantsOfOtherLanguages))]
    public void Pages_that_went_through_a_tool_give_the_same_sources(string name, string variant)
    {
        var corpus = Corpus.Get(name);
        var originals = s_originals.GetOrAdd(name, _ => new(() => Sources(corpus, static text => text))).Value;

        var sources = Sources(corpus, MarkdownVariants.All[variant]);

        var equal = new Misses("sources are the same");
        foreach (var (file, source) in originals)
        {
            equal.Add(Difference(file, source, sources.GetValueOrDefault(file)));
        }

        foreach (var added in sources.Keys.Except(originals.Keys))
        {
            equal.Add($"{added} was not there");
        }

        equal.WriteTo(output, $"{name}, {variant}");
        equal.AssertAtLeast(1);
    }

    // The sources, and as one more what is said of which page.
    private static Dictionary<string, string> Sources(Corpus corpus, Func<string, string> variant)
    {
        var run = GeneratorRun.With(
            corpus.Options(WireNames.AsWritten),
            [.. corpus.Pages.Select(page => (AdditionalText)new Page(page.Path, variant(page.GetText().ToString())))]);

        return new Dictionary<string, string>(run.Sources, StringComparer.Ordinal)
        {
            ["diagnostics"] = string.Join('\n', run.Diagnostics.Select(static diagnostic => $"{diagnostic.Location.GetLineSpan().Path}: {diagnostic.Id}").Order(StringComparer.Ordinal)),
        };
    }

    private static string? Difference(string file, string original, string? source)
    {
        if (source is null)
        {
            return $"{file} is missing";
        }

        if (source == original)
        {
            return null;
        }

        var line = original.Split('\n').Zip(source.Split('\n')).FirstOrDefault(static lines => lines.First != lines.Second);
        return $"{file}: '{line.First?.Trim()}' became '{line.Second?.Trim()}'";
    }
}
