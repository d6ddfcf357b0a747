using PlexModels.Generator.Specs;

namespace PlexModels.Generator.Models;

/// <summary>The names of all pages; what links are resolved against. Equal when its pages are.</summary>
internal sealed class PageIndex : IEquatable<PageIndex>
{
    private readonly Dictionary<string, IndexedPage> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IndexedPage>> _byName = new(StringComparer.Ordinal);

    /// <param name="pages">The pages, in the order of their qualified names.</param>
    public PageIndex(EquatableArray<IndexedPage> pages)
    {
        Pages = pages;
        foreach (var page in pages)
        {
            var path = PagePath.Normalize(page.Path);
            _byPath[path] = page;
            Add(PagePath.FileStem(path), page);
            Add(page.WantedName, page);
        }
    }

    public EquatableArray<IndexedPage> Pages { get; }

    public IndexedPage this[string path] => _byPath[PagePath.Normalize(path)];

    /// <summary>The page a link on another page leads to; failing that, the page of that name, with how many there were to choose from.</summary>
    public IndexedPage? FindLink(string fromPath, string target, out int candidates)
    {
        var path = PagePath.Resolve(fromPath, target);
        candidates = 1;
        return _byPath.TryGetValue(path, out var page) ? page : FindName(PagePath.Stem(target), path, out candidates);
    }

    /// <summary>The page of a name. Of several, the one whose path is most like the one given.</summary>
    public IndexedPage? FindName(string name, string likePath, out int candidates)
    {
        candidates = 0;
        if (!_byName.TryGetValue(name, out var pages))
        {
            return null;
        }

        candidates = pages.Count;
        var best = pages[0];
        foreach (var page in pages)
        {
            if (PagePath.CommonTail(PagePath.Normalize(page.Path), likePath) > PagePath.CommonTail(PagePath.Normalize(best.Path), likePath))
            {
                best = page;
            }
        }

        return best;
    }

    public bool Equals(PageIndex? other) => other is not null && Pages.Equals(other.Pages);

    public override bool Equals(object? obj) => Equals(obj as PageIndex);

    public override int GetHashCode() => Pages.GetHashCode();

    private void Add(string name, IndexedPage page)
    {
        if (!_byName.TryGetValue(name, out var pages))
        {
            _byName[name] = pages = [];
        }

        // The page's title and its file's name are often one name, and come one after the other.
        if (pages.Count == 0 || !ReferenceEquals(pages[pages.Count - 1], page))
        {
            pages.Add(page);
        }
    }
}
