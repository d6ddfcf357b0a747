using PlexModels.Generator.Dialects;

namespace PlexModels.Generator.Models;

/// <summary>A page, and what it declares in the dialect of its documentation, which shows only when all pages have been looked at.</summary>
/// <remarks>
/// A step of the pipeline that joins every page with its dialect costs each edit more than reading the edited page does. So the page keeps what
/// it was last read as. That follows from the page and the dialect alone, so it takes no part in comparisons.
/// </remarks>
internal sealed class PageReading(MarkedPage page) : IEquatable<PageReading>
{
    private Reading? _last;

    public MarkedPage Page => page;

    /// <returns>What the page declares, or null when it is not ours.</returns>
    public DeclaredPage? Declared(DocumentationDialects dialects, CancellationToken cancellation) => In(dialects.Of(page), cancellation).Declared;

    /// <summary>The outlines of the types that the page declares.</summary>
    public EquatableArray<TypeOutline> Outlines(DocumentationDialects dialects, CancellationToken cancellation) => In(dialects.Of(page), cancellation).Outlines;

    public bool Equals(PageReading? other) => other is not null && page.Equals(other.Page);

    public override bool Equals(object? obj) => Equals(obj as PageReading);

    public override int GetHashCode() => page.GetHashCode();

    // Two threads may read the page at once; both read the same.
    private Reading In(Dialect dialect, CancellationToken cancellation)
    {
        var last = _last;
        if (last is null || !last.Dialect.Equals(dialect))
        {
            var declared = PageDeclarer.Declare(page, dialect, cancellation);
            _last = last = new Reading(dialect, declared, declared is null ? default : new EquatableArray<TypeOutline>([.. TypeOutline.Of(declared)]));
        }

        return last;
    }

    private sealed record Reading(Dialect Dialect, DeclaredPage? Declared, EquatableArray<TypeOutline> Outlines);
}
