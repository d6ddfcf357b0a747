using PlexModels.Generator.Dialects.Layouts;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Dialects;

/// <summary>What a page says for each dialect. Small and equal for most edits, so that those decide no dialect anew.</summary>
/// <param name="Documentation">Where the glob of its item begins: pages of one glob have one dialect.</param>
/// <param name="Layout">The layout that the page shows marks of, or null.</param>
/// <param name="Votes">The weight of its marks for each of that layout's notations.</param>
/// <param name="Certain">
/// The weight of those that the layout's first notation does not have, and that are more than the case of names.
/// </param>
/// <param name="MarksOptionalNames">Whether it marks names of fields that may be absent.</param>
/// <param name="IsWrittenByHand">Whether it has tables that only look like those of a tool.</param>
internal sealed record PageMarks(
    string Documentation,
    Layout? Layout,
    EquatableArray<int> Votes,
    EquatableArray<int> Certain,
    bool MarksOptionalNames = false,
    bool IsWrittenByHand = false)
{
    public static PageMarks Of(MarkdownPage page, CancellationToken cancellation)
    {
        var documentation = PagePath.Root(page.Input.Path, page.Input.Settings.Folder);
        if (Dialect.Find(page.Input.Settings.Dialect) is { } named)
        {
            return new PageMarks(documentation, null, default, default, named.Layout.MarksOptionalNames(page, cancellation));
        }

        // Any README has tables; only of a page is it plain that they document something.
        var isPage = page.Input.Settings.IsSpecItem || PageFolder.IsAmongPages(page.Input.Path);
        foreach (var layout in Layout.All)
        {
            if ((isPage || layout.IsGenerated) && layout.Recognizes(page, cancellation))
            {
                return NotationMarks.Count(page, layout, documentation, cancellation) with
                {
                    MarksOptionalNames = layout.MarksOptionalNames(page, cancellation),
                    IsWrittenByHand = !layout.IsGenerated && Layout.All.Any(other => other.IsWrittenByHand(page, cancellation)),
                };
            }
        }

        return new PageMarks(documentation, null, default, default);
    }
}
