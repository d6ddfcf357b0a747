using PlexModels.Generator.Dialects;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>The names of all types; what links are resolved against. Equal when its symbols are.</summary>
internal sealed class SymbolTable : IEquatable<SymbolTable>
{
    private readonly Dictionary<string, List<TypeSymbol>> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, string LocalName), TypeSymbol> _byKey = [];
    private readonly Dictionary<(string Path, string Folded), TypeSymbol> _local = [];
    private readonly Dictionary<(string Path, string LocalName), TypeSymbol> _partial = [];
    private readonly DescribedTypes _described = new();
    private Suggestion? _pages;
    private NamesOfDialect? _names;
    private readonly Dictionary<string, List<TypeSymbol>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeSymbol>> _byFoldedName = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="symbols">The symbols, in the order of their qualified names.</param>
    /// <param name="diagnostics">What is wrong with the choice of types.</param>
    public SymbolTable(EquatableArray<TypeSymbol> symbols, EquatableArray<PageDiagnostic> diagnostics = default)
    {
        Symbols = symbols;
        Diagnostics = diagnostics;
        foreach (var symbol in symbols)
        {
            if (symbol.IsPartial)
            {
                _partial[(symbol.Path, symbol.LocalName)] = symbol;
                continue;
            }

            var path = PagePath.Normalize(symbol.Path);
            Add(_byPath, path, symbol);
            AddKey(symbol.Path, symbol.LocalName, symbol);
            if (symbol.Anchors.Count > 0)
            {
                _described.Add(path, symbol.LocalName, symbol.Anchors, symbol);
                foreach (var (key, anchors) in symbol.Joined)
                {
                    AddKey(key.Path, key.LocalName, symbol);
                    _described.Add(PagePath.Normalize(key.Path), key.LocalName, anchors, symbol);
                }
            }
            else if (symbol.LocalName.Length > 0)
            {
                AddLocal(path, symbol);
            }

            if (symbol.LocalName.Length == 0)
            {
                Add(_byName, PagePath.FileStem(path), symbol);
                Add(_byName, symbol.WantedName, symbol);
                Add(_byFoldedName, PagePath.FileStem(path), symbol);
            }
        }
    }

    public EquatableArray<TypeSymbol> Symbols { get; }

    public EquatableArray<PageDiagnostic> Diagnostics { get; }

    /// <summary>What the pages are called that declare the types.</summary>
    public Suggestion Pages =>
        _pages ??= new Suggestion(Symbols.AsArray()
            .SelectMany(static symbol => symbol.Paths)
            .Select(static path => PagePath.FileStem(PagePath.Normalize(path))));

    /// <summary>What a page in a dialect may name: the types, and the dialect's words.</summary>
    public Suggestion NamesIn(string dialect)
    {
        var names = _names;
        if (names?.Dialect != dialect)
        {
            _names = names = new NamesOfDialect(
                dialect,
                new Suggestion(Symbols.AsArray()
                    .Select(static symbol => symbol.WantedName)
                    .Concat(Dialect.Find(dialect)?.Notation.Words.Select(static word => word.Key) ?? [])));
        }

        return names.Names;
    }

    /// <summary>The symbol of a qualified name.</summary>
    public TypeSymbol? FindType(string qualifiedName) =>
        Symbols.AsSpan().BinarySearch(new Qualified(qualifiedName)) is var i and >= 0 ? Symbols[i] : null;

    /// <summary>
    /// The symbol of a type that a page declares, which may be one of another page that documents the same type; null when the page was
    /// listed before under another path.
    /// </summary>
    public TypeSymbol? Find(string path, string localName) => _byKey.TryGetValue((path, localName), out var symbol) ? symbol : null;

    /// <summary>The part of a type of which any member may be absent, or null when no page mentions one.</summary>
    public TypeSymbol? FindPartial(string path, string localName) =>
        _partial.TryGetValue((path, localName), out var symbol) ? symbol : null;

    /// <summary>
    /// The type of the page that a link on another page leads to; failing that, the one of that name, with how many there were to choose
    /// from.
    /// </summary>
    /// <param name="fromPath">The page with the link.</param>
    /// <param name="target">The link's address.</param>
    /// <param name="text">What the link reads as.</param>
    /// <param name="candidates">How many there were to choose from.</param>
    public TypeSymbol? FindLink(string fromPath, string target, string text, out int candidates)
    {
        if (_described.HasPage(PagePath.Normalize(fromPath)))
        {
            return _described.FindLink(PagePath.Normalize(fromPath), target, text, out candidates);
        }

        if (target.StartsWith("#", StringComparison.Ordinal))
        {
            candidates = 1;
            return FindLocal(fromPath, target.Substring(1)) ?? FindLocal(fromPath, text);
        }

        // Sites leave the ending away.
        var path = PagePath.Resolve(fromPath, target);
        candidates = 1;
        return FindPage(path) ?? (PagePath.IsMarkdown(path) ? null : FindPage(path + ".md"))
            ?? FindName(PagePath.Stem(target), path, out candidates)
            ?? FindName(text, path, out candidates)
            ?? FindIn(_byFoldedName, PagePath.Stem(target), path, out candidates);
    }

    /// <summary>The type of a name. Of several, the one whose page's path is most like the one given.</summary>
    public TypeSymbol? FindName(string name, string likePath, out int candidates) => FindIn(_byName, name, likePath, out candidates);

    /// <summary>A type that a page declares beside its own, by the name that a link within the page has for it.</summary>
    public TypeSymbol? FindLocal(string path, string fragment) =>
        fragment.Length > 0 && _local.TryGetValue((PagePath.Normalize(path), WireNameResolver.Fold(fragment)), out var symbol)
            ? symbol
            : null;

    /// <summary>The type of a name in prose, in any spelling; null for pages of which each is a type.</summary>
    public TypeSymbol? FindDescribed(string fromPath, string name, out int candidates)
    {
        candidates = 0;
        return _described.HasPage(fromPath) ? _described.FindName(name, fromPath, out candidates) : null;
    }

    /// <summary>The type that a page in which types are called after headings links to, or names in prose.</summary>
    public TypeSymbol? FindMeant(string fromPath, TypeExpression type) => type.Target is { } target
        ? FindLink(fromPath, target, type.SimpleName, out _)
        : FindDescribed(PagePath.Normalize(fromPath), type.Name, out _);

    public bool Equals(SymbolTable? other) => other is not null && Symbols.Equals(other.Symbols) && Diagnostics.Equals(other.Diagnostics);

    public override bool Equals(object? obj) => Equals(obj as SymbolTable);

    public override int GetHashCode() => Symbols.GetHashCode();

    private sealed class Qualified(string name) : IComparable<TypeSymbol>
    {
        public int CompareTo(TypeSymbol? other) => string.CompareOrdinal(name, other?.QualifiedName);
    }

    private sealed record NamesOfDialect(string Dialect, Suggestion Names);

    private void AddKey(string path, string localName, TypeSymbol symbol)
    {
        if (!_byKey.ContainsKey((path, localName)))
        {
            _byKey.Add((path, localName), symbol);
        }
    }

    // Anchors are written in lower case on some sites, and "status" is linked to as "StatusEnum" in some documentations.
    private void AddLocal(string path, TypeSymbol symbol)
    {
        var name = WireNameResolver.Fold(symbol.LocalName);
        foreach (var key in (ReadOnlySpan<string>)[name, name + "enum"])
        {
            if (!_local.ContainsKey((path, key)))
            {
                _local.Add((path, key), symbol);
            }
        }
    }

    private TypeSymbol? FindPage(string path)
    {
        if (!_byPath.TryGetValue(path, out var symbols))
        {
            return null;
        }

        foreach (var symbol in symbols)
        {
            if (symbol.LocalName.Length == 0)
            {
                return symbol;
            }
        }

        return symbols[0];
    }

    private static TypeSymbol? FindIn(Dictionary<string, List<TypeSymbol>> names, string name, string likePath, out int candidates)
    {
        candidates = 0;
        if (!names.TryGetValue(name, out var symbols))
        {
            return null;
        }

        candidates = symbols.Count;
        var best = symbols[0];
        foreach (var symbol in symbols)
        {
            if (PagePath.CommonTail(PagePath.Normalize(symbol.Path), likePath)
                > PagePath.CommonTail(PagePath.Normalize(best.Path), likePath))
            {
                best = symbol;
            }
        }

        return best;
    }

    private static void Add(Dictionary<string, List<TypeSymbol>> names, string name, TypeSymbol symbol)
    {
        if (!names.TryGetValue(name, out var symbols))
        {
            names[name] = symbols = [];
        }

        // A type's name and its file's are often one, and come one after the other.
        if (symbols.Count == 0 || !ReferenceEquals(symbols[symbols.Count - 1], symbol))
        {
            symbols.Add(symbol);
        }
    }
}
