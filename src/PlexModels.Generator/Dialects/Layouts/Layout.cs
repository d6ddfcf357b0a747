using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>The way a family of documentations lays a page out: which heading, table or list declares what.</summary>
internal abstract class Layout
{
    private IReadOnlyList<int>? _places;
    private int _place = -1;
    private int _bits;

    /// <summary>Every layout there is, in the order in which pages are held against them.</summary>
    public static IReadOnlyList<Layout> All { get; } = [new SpeakeasyLayout(), new OpenApiGeneratorLayout(), new TablesLayout()];

    /// <summary>Every notation that any layout comes in.</summary>
    public static IReadOnlyList<Notation> AllNotations { get; } = [.. All.SelectMany(static layout => layout.Notations).Distinct()];

    /// <summary>The place in <see cref="All"/>.</summary>
    public int Place => _place >= 0 ? _place : _place = IndexOf(All, this);

    /// <summary>What <c>PlexModelsDialect</c> calls it.</summary>
    public abstract string Name { get; }

    /// <summary>The notations that it comes in. The first is taken where no page shows a mark of any.</summary>
    public abstract IReadOnlyList<Notation> Notations { get; }

    /// <summary>Whether its pages are written by a tool, so that one of them says more than many that any hand may have written.</summary>
    public virtual bool IsGenerated => true;

    /// <summary>Whether a page has the headings of this layout above tables that its tool does not write.</summary>
    public virtual bool IsWrittenByHand(MarkdownPage page, CancellationToken cancellation) => false;

    /// <summary>Whether a page marks names of fields that may be absent.</summary>
    public virtual bool MarksOptionalNames(MarkdownPage page, CancellationToken cancellation) => false;

    /// <summary>Whether a page shows marks of this layout that no other has.</summary>
    public abstract bool Recognizes(MarkdownPage page, CancellationToken cancellation);

    /// <summary>The type cells of a page, and whatever else is written in its notation.</summary>
    public abstract IEnumerable<TextSlice> TypeCells(MarkdownPage page, CancellationToken cancellation);

    /// <summary>The names of a page's fields.</summary>
    public abstract IEnumerable<string> FieldNames(MarkdownPage page, CancellationToken cancellation);

    /// <summary>Whether a field of a page may be absent and its type does not say so, as some notations would.</summary>
    public virtual bool ShowsPlainOptionalType(MarkdownPage page, CancellationToken cancellation) => false;

    /// <summary>Reads what a page declares.</summary>
    public abstract SpecDocument Declare(MarkdownPage page, Dialect dialect, CancellationToken cancellation);

    /// <summary>The places of the notations in <see cref="AllNotations"/>.</summary>
    public IReadOnlyList<int> Places => _places ??= [.. Notations.Select(static notation => IndexOf(AllNotations, notation))];

    /// <summary>The same places, a bit each.</summary>
    public int NotationBits => _bits != 0 ? _bits : _bits = Places.Aggregate(0, static (bits, place) => bits | (1 << place));

    private static int IndexOf<T>(IReadOnlyList<T> all, T one)
        where T : class
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] == one)
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(one), one, "It is not listed.");
    }
}
