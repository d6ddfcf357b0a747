using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>The types that are called after headings, by what links and words call them.</summary>
internal sealed class DescribedTypes
{
    private readonly Dictionary<(string Path, string Anchor), TypeSymbol> _byAnchor = [];
    private readonly Dictionary<string, List<Table>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Table>> _byStem = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pages = new(StringComparer.Ordinal);

    /// <param name="path">The page.</param>
    /// <param name="localName">What the type would be called on that page; empty for the page's own.</param>
    /// <param name="anchors">What links call it there, its name first.</param>
    /// <param name="symbol">The type.</param>
    public void Add(string path, string localName, EquatableArray<string> anchors, TypeSymbol symbol)
    {
        _pages.Add(path);
        foreach (var anchor in anchors)
        {
            if (!_byAnchor.ContainsKey((path, anchor)))
            {
                _byAnchor.Add((path, anchor), symbol);
            }
        }

        var table = new Table(path, symbol);
        Add(_byName, anchors[0], table);
        if (localName.Length == 0)
        {
            Add(_byStem, PagePath.FileStem(path).ToLowerInvariant(), table);
        }
    }

    /// <summary>Whether types of a page are called after headings.</summary>
    public bool HasPage(string path) => _pages.Contains(path);

    /// <summary>The type that a link leads to: by its anchor, by the page, by what it reads as.</summary>
    public TypeSymbol? FindLink(string fromPath, string target, string text, out int candidates)
    {
        candidates = 1;
        var hash = target.IndexOf('#');
        var anchor = hash < 0 ? "" : NameFolding.Fold(Uri.UnescapeDataString(target.Substring(hash + 1)));
        if (hash == 0)
        {
            return FindAnchor(fromPath, anchor) ?? FindName(text, fromPath, out candidates) ?? FindFolded(anchor, fromPath, out candidates);
        }

        if (FindPage(fromPath, target) is not { } page)
        {
            return FindName(text, fromPath, out candidates);
        }

        return anchor.Length == 0
            ? page.Symbol
            : FindAnchor(page.Path, anchor) ?? FindAnchor(page.Path, NameFolding.Fold(text)) ?? FindName(text, page.Path, out candidates);
    }

    /// <summary>
    /// The type of a name in any spelling, in the singular where there is none in the plural, and without <c>object</c> behind it.
    /// </summary>
    public TypeSymbol? FindName(string name, string likePath, out int candidates) =>
        FindWords(name, likePath, out candidates)
        ?? (PhraseWords.WithoutTail(name) is var shorter && shorter != name ? FindWords(shorter, likePath, out candidates) : null);

    private TypeSymbol? FindWords(string name, string likePath, out int candidates)
    {
        var folded = NameFolding.Fold(name);
        return FindFolded(folded, likePath, out candidates)
            ?? (PhraseWords.Singular(folded) is var singular && singular != folded ? FindFolded(singular, likePath, out candidates) : null);
    }

    private TypeSymbol? FindAnchor(string path, string anchor) => _byAnchor.TryGetValue((path, anchor), out var symbol) ? symbol
        : _byAnchor.TryGetValue((path, PhraseWords.Singular(anchor)), out symbol) ? symbol
        : null;

    // Sites leave the ending and the folder that they begin in away.
    private Table? FindPage(string fromPath, string target) =>
        _byStem.TryGetValue(PagePath.Stem(target).ToLowerInvariant(), out var tables)
            ? Nearest(tables, WithoutEnding(PagePath.Resolve(fromPath, target)))
            : null;

    private TypeSymbol? FindFolded(string name, string likePath, out int candidates)
    {
        candidates = 0;
        if (FindAnchor(likePath, name) is { } local)
        {
            candidates = 1;
            return local;
        }

        if (name.Length == 0 || !_byName.TryGetValue(name, out var tables))
        {
            return null;
        }

        // The page that is called like the type is meant wherever several have one of its name.
        var ofThePage = tables.Find(table => NameFolding.Fold(PagePath.FileStem(table.Path)) == name);
        candidates = ofThePage is not null || tables.TrueForAll(table => ReferenceEquals(table.Symbol, tables[0].Symbol))
            ? 1
            : tables.Count;
        return (ofThePage ?? Nearest(tables, WithoutEnding(likePath))).Symbol;
    }

    private static Table Nearest(List<Table> tables, string wanted)
    {
        var best = tables[0];
        for (var i = 1; i < tables.Count; i++)
        {
            if (PagePath.CommonTail(WithoutEnding(tables[i].Path), wanted) > PagePath.CommonTail(WithoutEnding(best.Path), wanted))
            {
                best = tables[i];
            }
        }

        return best;
    }

    private static string WithoutEnding(string path) => PagePath.IsMarkdown(path) ? path.Substring(0, path.LastIndexOf('.')) : path;

    private static void Add(Dictionary<string, List<Table>> names, string name, Table table)
    {
        if (!names.TryGetValue(name, out var tables))
        {
            names[name] = tables = [];
        }

        tables.Add(table);
    }

    /// <summary>Where a type is documented.</summary>
    private sealed record Table(string Path, TypeSymbol Symbol);
}
