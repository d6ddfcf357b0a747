using PlexModels.Generator.Dialects;
using PlexModels.Generator.Dialects.Layouts.Tables;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>The types that are called after headings, by what links and words call them.</summary>
internal sealed class DescribedTypes
{
    private readonly Dictionary<(string Path, string Anchor), TypeSymbol> _byAnchor = [];
    private readonly Dictionary<string, List<TypeSymbol>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeSymbol>> _byStem = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pages = new(StringComparer.Ordinal);

    public void Add(string path, TypeSymbol symbol)
    {
        _pages.Add(path);
        foreach (var anchor in symbol.Anchors)
        {
            if (!_byAnchor.ContainsKey((path, anchor)))
            {
                _byAnchor.Add((path, anchor), symbol);
            }
        }

        Add(_byName, symbol.Anchors[0], symbol);
        if (symbol.LocalName.Length == 0)
        {
            Add(_byStem, PagePath.FileStem(path).ToLowerInvariant(), symbol);
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

        var path = PagePath.Normalize(page.Path);
        return anchor.Length == 0
            ? page
            : FindAnchor(path, anchor) ?? FindAnchor(path, NameFolding.Fold(text)) ?? FindName(text, path, out candidates);
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
    private TypeSymbol? FindPage(string fromPath, string target)
    {
        if (!_byStem.TryGetValue(PagePath.Stem(target).ToLowerInvariant(), out var symbols))
        {
            return null;
        }

        var wanted = WithoutEnding(PagePath.Resolve(fromPath, target));
        return Nearest(symbols, wanted);
    }

    private TypeSymbol? FindFolded(string name, string likePath, out int candidates)
    {
        candidates = 0;
        if (FindAnchor(likePath, name) is { } local)
        {
            candidates = 1;
            return local;
        }

        if (name.Length == 0 || !_byName.TryGetValue(name, out var symbols))
        {
            return null;
        }

        // The page that is called like the type is meant wherever several have one of its name.
        candidates = symbols.Exists(symbol => NameFolding.Fold(PagePath.FileStem(symbol.Path)) == name) ? 1 : symbols.Count;
        return symbols.Find(symbol => NameFolding.Fold(PagePath.FileStem(symbol.Path)) == name)
            ?? Nearest(symbols, WithoutEnding(likePath));
    }

    private static TypeSymbol Nearest(List<TypeSymbol> symbols, string wanted)
    {
        var best = symbols[0];
        for (var i = 1; i < symbols.Count; i++)
        {
            if (PagePath.CommonTail(WithoutEnding(PagePath.Normalize(symbols[i].Path)), wanted)
                > PagePath.CommonTail(WithoutEnding(PagePath.Normalize(best.Path)), wanted))
            {
                best = symbols[i];
            }
        }

        return best;
    }

    private static string WithoutEnding(string path) => PagePath.IsMarkdown(path) ? path.Substring(0, path.LastIndexOf('.')) : path;

    private static void Add(Dictionary<string, List<TypeSymbol>> names, string name, TypeSymbol symbol)
    {
        if (!names.TryGetValue(name, out var symbols))
        {
            names[name] = symbols = [];
        }

        symbols.Add(symbol);
    }
}
