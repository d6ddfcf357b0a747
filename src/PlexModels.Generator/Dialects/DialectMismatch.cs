using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Dialects;

/// <summary>Finds pages that are written in another dialect than their documentation.</summary>
internal static class DialectMismatch
{
    // A few types are written alike in several languages, and so are most names.
    private const int ClearMajority = 3;

    private const int ClearVotes = 3 * NotationMarks.WeightOfSyntax;

    public static PageDiagnostic? Find(MarkedPage page, Dialect dialect)
    {
        var marks = page.Marks;
        if (marks.Layout is not { } layout)
        {
            return null;
        }

        // Tables of any kind stand beside a tool's pages, and are nothing to wonder at.
        if (!layout.IsGenerated || !dialect.Layout.IsGenerated)
        {
            return null;
        }

        if (layout != dialect.Layout)
        {
            return Create(page, dialect, layout.Name);
        }

        var own = IndexOf(layout, dialect);
        var best = 0;
        for (var i = 0; i < marks.Votes.Count; i++)
        {
            best = marks.Votes[i] > marks.Votes[best] ? i : best;
        }

        return marks.Votes[best] >= ClearMajority * Math.Max(marks.Votes[own], 1) && marks.Votes[best] >= ClearVotes
            ? Create(page, dialect, new Dialect(layout, layout.Notations[best]).Name)
            : null;
    }

    private static int IndexOf(Layouts.Layout layout, Dialect dialect)
    {
        for (var i = 0; i < layout.Notations.Count; i++)
        {
            if (layout.Notations[i] == dialect.Notation)
            {
                return i;
            }
        }

        return 0;
    }

    private static PageDiagnostic Create(MarkedPage page, Dialect dialect, string looksLike)
    {
        var input = page.Page.Input;
        var cell = page.Marks.Layout!.TypeCells(page.Page, default).FirstOrDefault();
        return PageProblem.Create(
            Descriptors.OtherDialect,
            cell?.Span ?? default,
            dialect.Name,
            looksLike,
            DiagnosticText.Excerpt(cell?.Text ?? "")).In(input.Path);
    }
}
