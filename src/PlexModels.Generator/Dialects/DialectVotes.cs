using PlexModels.Generator.Dialects.Layouts;

namespace PlexModels.Generator.Dialects;

/// <summary>Counts the votes of a documentation's pages. This runs over all pages after every edit of one.</summary>
internal sealed class DialectVotes(string documentation)
{
    private readonly int[] _pages = new int[Layout.All.Count];
    private readonly int[][] _votes = [.. Layout.All.Select(static layout => new int[layout.Notations.Count])];
    private readonly int[][] _certain = [.. Layout.All.Select(static layout => new int[layout.Notations.Count])];

    // A reference may have a table that a tool would have written; a tool's documentation has hardly a page that it would not.
    private const int PagesForOneGenerated = 4;

    private bool _marksOptionalNames;

    public string Documentation => documentation;

    /// <summary>Whether there is a page whose item does not say its dialect.</summary>
    public bool IsAsked { get; private set; }

    public void Add(PageMarks page, bool isNamed)
    {
        IsAsked |= !isNamed;
        _marksOptionalNames |= page.MarksOptionalNames;
        if (page.Layout is null)
        {
            return;
        }

        var layout = page.Layout.Place;

        // No tool has written this page, so it outweighs one that a tool may have written.
        _pages[layout] += page.IsWrittenByHand ? PagesForOneGenerated : 1;
        Add(_votes[layout], page.Votes.AsSpan());
        Add(_certain[layout], page.Certain.AsSpan());
    }

    public Dialect Winner()
    {
        var layout = 0;
        for (var i = 1; i < _pages.Length; i++)
        {
            layout = _pages[i] > _pages[layout] * (Layout.All[i].IsGenerated ? 1 : PagesForOneGenerated) ? i : layout;
        }

        // The notation that is listed first is the one unless something certain speaks for another: names and the commonest words do not,
        // on however many pages. Of as many votes the one counts that is listed before.
        var (votes, certain) = (_votes[layout], _certain[layout]);
        var best = 0;
        for (var i = 1; i < votes.Length; i++)
        {
            best = certain[i] > 0 && votes[i] > votes[best] ? i : best;
        }

        return new Dialect(Layout.All[layout], Layout.All[layout].Notations[best], _marksOptionalNames);
    }

    private static void Add(int[] sums, ReadOnlySpan<int> votes)
    {
        for (var i = 0; i < votes.Length; i++)
        {
            sums[i] += votes[i];
        }
    }
}
