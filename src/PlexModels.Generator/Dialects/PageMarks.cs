using PlexModels.Generator.Dialects.Layouts;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects;

/// <summary>What a page says for each dialect. Small and equal for most edits, so that those decide no dialect anew.</summary>
/// <param name="Documentation">Where the glob of its item begins: pages of one glob have one dialect.</param>
/// <param name="Layout">The layout that the page shows marks of, or null.</param>
/// <param name="Votes">The weight of its marks for each of that layout's notations.</param>
/// <param name="Certain">The weight of those that the layout's first notation does not have, and that are more than the case of names.</param>
internal sealed record PageMarks(string Documentation, Layout? Layout, EquatableArray<int> Votes, EquatableArray<int> Certain)
{
    public static PageMarks Of(MarkdownPage page, CancellationToken cancellation)
    {
        var documentation = PagePath.Root(page.Input.Path, page.Input.Settings.Folder);
        if (Dialect.Find(page.Input.Settings.Dialect) is null)
        {
            foreach (var layout in Layout.All)
            {
                if (layout.Recognizes(page, cancellation))
                {
                    return NotationMarks.Count(page, layout, documentation, cancellation);
                }
            }
        }

        return new PageMarks(documentation, null, default, default);
    }
}
