using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>
/// A file, the page that it is, and what that declares in the dialect of its documentation, which shows only when all pages have been
/// looked at.
/// </summary>
/// <remarks>
/// A step of the pipeline that parses every page, joins it with its dialect, or models it, costs each edit more than reading the edited
/// page does. So the file keeps what it was last read as. That follows from the file and the dialect, so it takes no part in comparisons.
/// </remarks>
internal sealed class PageReading(PageInput input) : IEquatable<PageReading>
{
    private MarkedPage? _page;
    private Reading? _last;

    public PageInput Input => input;

    /// <summary>
    /// What a later stage made of the page, for that stage to take up again. It says itself what it was made with, and holds no more
    /// than what follows from that and the page.
    /// </summary>
    public object? Kept { get; set; }

    /// <summary>The file's blocks, and the marks that they show of a dialect.</summary>
    public MarkedPage Page(CancellationToken cancellation) => _page ??= MarkedPage.Read(input, cancellation);

    /// <returns>What the page declares, or null when it is not ours.</returns>
    public DeclaredPage? Declared(DocumentationDialects dialects, CancellationToken cancellation) =>
        In(dialects.Of(Page(cancellation)), cancellation).Declared;

    /// <summary>The outlines of the types that the page declares.</summary>
    public EquatableArray<TypeOutline> Outlines(DocumentationDialects dialects, CancellationToken cancellation) =>
        In(dialects.Of(Page(cancellation)), cancellation).Outlines;

    public bool Equals(PageReading? other) => other is not null && input.Equals(other.Input);

    public override bool Equals(object? obj) => Equals(obj as PageReading);

    public override int GetHashCode() => input.GetHashCode();

    // Two threads may read the page at once; both read the same.
    private Reading In(Dialect dialect, CancellationToken cancellation)
    {
        var last = _last;
        if (last is null || !last.Dialect.Equals(dialect))
        {
            var declared = PageDeclarer.Declare(Page(cancellation), dialect, cancellation);
            var outlines = declared is null ? default : new EquatableArray<TypeOutline>([.. TypeOutline.Of(declared)]);
            _last = last = new Reading(dialect, declared, outlines);
        }

        return last;
    }

    private sealed record Reading(Dialect Dialect, DeclaredPage? Declared, EquatableArray<TypeOutline> Outlines);
}
