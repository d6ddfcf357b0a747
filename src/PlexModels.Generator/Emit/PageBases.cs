using System.Collections.Immutable;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Models;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Emit;

/// <summary>The pages with types that others inherit from, or have more of: when one is edited, those are others too.</summary>
internal sealed class PageBases(ImmutableArray<PageReading> pages, PageSurroundings surroundings)
{
    private readonly Lazy<Dictionary<string, PageReading>> _byPath = new(() => ByPath(pages));

    public PageSurroundings Surroundings => surroundings;

    /// <summary>What a page declares: nothing where the file is there and none of ours, null where there is no file.</summary>
    public DeclaredPage? Declared(string path, CancellationToken cancellation) => Find(PagePath.Normalize(path)) is { } page
        ? page.Declared(surroundings.Dialects, cancellation)
            ?? new DeclaredPage(path, page.Input.Settings, "", SpecDocument.Nothing, default)
        : null;

    /// <summary>
    /// The other pages that say what types of a page have or inherit, and those where there are none, by path and as they are now.
    /// </summary>
    public KeyValuePair<string, PageReading?>[] Of(DeclaredPage page)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in page.Types)
        {
            var symbol = surroundings.Symbols.Find(page.Path, type.Key);
            if (symbol is { Joined.Count: > 0 } && symbol.IsOf(page.Path, type.Key))
            {
                paths.UnionWith(symbol.Paths.Select(static path => PagePath.Normalize(path)));
            }

            if (symbol is { Bases.Count: > 0 })
            {
                paths.UnionWith(symbol.Bases.AsArray().SelectMany(PathsOf));
            }
            else if (type.Type.Base?.Target is { } target)
            {
                paths.Add(BaseTypes.PathOf(target, page.Path));
            }
        }

        paths.Remove(PagePath.Normalize(page.Path));
        return [.. paths.Select(path => new KeyValuePair<string, PageReading?>(path, Find(path)))];
    }

    /// <summary>Whether pages are what they were.</summary>
    public bool AreSame(KeyValuePair<string, PageReading?>[] bases) =>
        Array.TrueForAll(bases, known => ReferenceEquals(Find(known.Key), known.Value));

    private IEnumerable<string> PathsOf(TypeKey type) =>
        (surroundings.Symbols.Find(type.Path, type.LocalName)?.Paths ?? [type.Path]).Select(static path => PagePath.Normalize(path));

    private PageReading? Find(string path) => _byPath.Value.TryGetValue(path, out var page) ? page : null;

    // Of a file that is listed twice the first listing counts.
    private static Dictionary<string, PageReading> ByPath(ImmutableArray<PageReading> pages)
    {
        var byPath = new Dictionary<string, PageReading>(pages.Length, StringComparer.Ordinal);
        for (var i = pages.Length - 1; i >= 0; i--)
        {
            byPath[PagePath.Normalize(pages[i].Input.Path)] = pages[i];
        }

        return byPath;
    }
}
