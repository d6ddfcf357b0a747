using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>
/// Types that several pages of a folder document in tables below headings of one name. They are one type where their tables have members in
/// common and agree on each of those; else they are several that happen to share a name.
/// </summary>
internal sealed class JoinedTypes
{
    // Pages of which none agrees with any other are not compared each with all.
    private const int MaxTypesOfName = 16;

    private readonly Dictionary<TypeKey, EquatableArray<JoinedTable>> _joined;

    private JoinedTypes(TypeOutline[] outlines, Dictionary<TypeKey, EquatableArray<JoinedTable>> joined)
    {
        Outlines = outlines;
        _joined = joined;
    }

    /// <summary>The types: of those that are one, the one whose page the type stays with, with what the others say.</summary>
    public TypeOutline[] Outlines { get; }

    /// <param name="outlines">All types, in the order of their pages.</param>
    /// <param name="cancellation">Stops it.</param>
    public static JoinedTypes Of(TypeOutline[] outlines, CancellationToken cancellation)
    {
        var joined = new Dictionary<TypeKey, EquatableArray<JoinedTable>>();
        var wholes = new Dictionary<TypeKey, TypeOutline?>();
        foreach (var ofOneName in OfOneName(outlines))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var draft in Join(ofOneName))
            {
                if (draft.Others.Count > 0)
                {
                    draft.Others.ForEach(other => wholes[other.Key] = null);
                    wholes[draft.First.Key] = draft.Whole();
                    joined[draft.First.Key] = new EquatableArray<JoinedTable>([
                        .. draft.Others.Select(static other => new JoinedTable(other.Key, other.Anchors))]);
                }
            }
        }

        return joined.Count == 0
            ? new JoinedTypes(outlines, joined)
            : new JoinedTypes(
                [.. outlines
                    .Select(outline => wholes.TryGetValue(outline.Key, out var whole) ? whole : outline)
                    .OfType<TypeOutline>()],
                joined);
    }

    /// <summary>The tables on other pages that document a type as well.</summary>
    public EquatableArray<JoinedTable> With(TypeOutline outline) =>
        _joined.TryGetValue(outline.Key, out var tables) ? tables : default;

    // Nearly all names are those of one type.
    private static IEnumerable<List<TypeOutline>> OfOneName(TypeOutline[] outlines)
    {
        var once = new HashSet<string>(StringComparer.Ordinal);
        var again = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outline in outlines)
        {
            if (outline.Anchors.Count > 0 && !once.Add(outline.Anchors[0]))
            {
                again.Add(outline.Anchors[0]);
            }
        }

        return again.Count == 0 ? [] : outlines
            .Where(outline => outline.Anchors.Count > 0 && again.Contains(outline.Anchors[0]))
            .GroupBy(static outline =>
                (outline.RootNamespace, outline.Accessibility, PagePath.Root(outline.Path, ""), outline.Anchors[0]))
            .Select(static group => group.ToList())
            .Where(static group => group.Count > 1);
    }

    private static List<JoinDraft> Join(List<TypeOutline> ofOneName)
    {
        var drafts = new List<JoinDraft>();
        foreach (var outline in ofOneName.OrderByDescending(ScopedNames.Rank))
        {
            if (drafts.Find(draft => draft.Fits(outline)) is { } fitting)
            {
                fitting.Add(outline);
            }
            else if (drafts.Count < MaxTypesOfName)
            {
                drafts.Add(new JoinDraft(outline));
            }
        }

        return drafts;
    }
}
