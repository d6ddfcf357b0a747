using System.Collections.Immutable;
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
    private Places? _places;

    public PageInput Input => input;

    /// <summary>
    /// What a later stage made of the page, for that stage to take up again. It says itself what it was made with, and holds no more
    /// than what follows from that and the page.
    /// </summary>
    public object? Kept { get; set; }

    /// <summary>Whether the file's blocks are known.</summary>
    public bool IsParsed => _page is not null;

    /// <summary>The file's blocks, and the marks that they show of a dialect.</summary>
    public MarkedPage Page(CancellationToken cancellation) => _page ??= MarkedPage.Read(input, cancellation);

    /// <summary>The blocks and marks of all pages, in their order.</summary>
    public static IEnumerable<MarkedPage> ParseAll(ImmutableArray<PageReading> pages, CancellationToken cancellation)
    {
        ManyPages.Prepare(
            pages,
            0,
            static (page, _) => page.IsParsed,
            static (page, _, cancellation) => page.Page(cancellation),
            cancellation);
        return pages.Select(page => page.Page(cancellation));
    }

    /// <summary>Reads all pages in the dialects that they have by these.</summary>
    public static void ReadAll(ImmutableArray<PageReading> pages, DocumentationDialects dialects, CancellationToken cancellation) =>
        ManyPages.Prepare(
            pages,
            dialects,
            static (page, dialects) => page.IsReadIn(dialects),
            static (page, dialects, cancellation) => page.Outlines(dialects, cancellation),
            cancellation);

    /// <summary>The pages that are ours, in their order, and those that might be in the dialect that somebody meant.</summary>
    public static IEnumerable<MarkedPage> Ours(
        ImmutableArray<PageReading> pages, DocumentationDialects dialects, CancellationToken cancellation)
    {
        // This runs over all pages after every edit of one.
        ReadAll(pages, dialects, cancellation);
        foreach (var page in pages)
        {
            if (page.Declared(dialects, cancellation) is not null || Dialect.IsUnknown(page.Input.Settings.Dialect))
            {
                yield return page.Page(cancellation);
            }
        }
    }

    /// <summary>Whether the page has been read in the dialect that it has by these.</summary>
    public bool IsReadIn(DocumentationDialects dialects) => _last is { } last && ReferenceEquals(last.Dialects, dialects);

    /// <returns>What the page declares, or null when it is not ours.</returns>
    public DeclaredPage? Declared(DocumentationDialects dialects, CancellationToken cancellation) =>
        In(dialects, cancellation).Declared;

    /// <summary>The outlines of the types that the page declares.</summary>
    public EquatableArray<TypeOutline> Outlines(DocumentationDialects dialects, CancellationToken cancellation) =>
        In(dialects, cancellation).Outlines;

    /// <summary>Whether the page has several headings, none of which any layout knows, and declares nothing.</summary>
    public bool IsText(DocumentationDialects dialects, CancellationToken cancellation) => In(dialects, cancellation).IsText;

    /// <summary>Where the page declares its types and what they have; null when it is not ours.</summary>
    public ModelPlaces? PlacesIn(SymbolTable symbols, DocumentationDialects dialects, CancellationToken cancellation)
    {
        var declared = Declared(dialects, cancellation);
        var places = _places;
        if (declared is not null && (!ReferenceEquals(places?.Symbols, symbols) || !ReferenceEquals(places!.Declared, declared)))
        {
            _places = places = new Places(symbols, declared, ModelPlaces.Of(declared, symbols, cancellation));
        }

        return declared is null ? null : places!.OfModels;
    }

    public bool Equals(PageReading? other) => other is not null && input.Equals(other.Input);

    public override bool Equals(object? obj) => Equals(obj as PageReading);

    public override int GetHashCode() => input.GetHashCode();

    // Two threads may read the page at once; both read the same. The dialects are the same object after nearly every edit, for all pages.
    private Reading In(DocumentationDialects dialects, CancellationToken cancellation)
    {
        var last = _last;
        return last is not null && ReferenceEquals(last.Dialects, dialects) ? last : _last = Read(dialects, last, cancellation);
    }

    private Reading Read(DocumentationDialects dialects, Reading? last, CancellationToken cancellation)
    {
        var dialect = dialects.Of(Page(cancellation));
        if (last is not null && last.Dialect.Equals(dialect))
        {
            return last with { Dialects = dialects };
        }

        var declared = PageDeclarer.Declare(Page(cancellation), dialect, cancellation);
        var outlines = declared is null ? default : new EquatableArray<TypeOutline>([.. TypeOutline.Of(declared)]);
        var isText = declared is { DeclaresNothing: true }
            && Page(cancellation).Marks.Layout is null
            && Page(cancellation).Page.Blocks.OfType<PageHeading>().Skip(1).Any();
        return new Reading(dialects, dialect, declared, outlines, isText);
    }

    private sealed record Reading(
        DocumentationDialects Dialects,
        Dialect Dialect,
        DeclaredPage? Declared,
        EquatableArray<TypeOutline> Outlines,
        bool IsText);

    private sealed record Places(SymbolTable Symbols, DeclaredPage Declared, ModelPlaces OfModels);
}
