using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Headings;

/// <summary>
/// Finds what links within a documentation call each type: the anchors of the headings above its table, those that the page writes and
/// those that sites make of the text.
/// </summary>
internal static class PageAnchors
{
    private static readonly string[] s_attributes = ["id=", "name="];

    public static void Assign(MarkdownPage page, List<TypeDraft> drafts, CancellationToken cancellation)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            taken.Add(draft.Anchors[0]);
        }

        var written = Written(page, PageOutline.Of(page, cancellation).Sections);
        foreach (var draft in drafts)
        {
            foreach (var table in draft.Tables)
            {
                AddOwn(draft, table.Headings, written, taken);
            }
        }

        // "#user-object" leads to the first type below "User Object", which is "User Structure".
        foreach (var kind in (ReadOnlySpan<TableKind>)[TableKind.Object, TableKind.Enum])
        {
            foreach (var draft in drafts)
            {
                for (var path = draft.Kind == kind ? draft.Heading.Path.Parent : null; path is not null; path = path.Parent)
                {
                    Add(draft, path, written, taken);
                }
            }
        }
    }

    // From the heading over the table up to the one that names the type.
    private static void AddOwn(TypeDraft draft, HeadingPath headings, Dictionary<Section, List<string>> written, HashSet<string> taken)
    {
        for (var path = headings; path is not null; path = path.Parent)
        {
            Add(draft, path, written, taken);
            if (path.Section == draft.Heading.Path.Section)
            {
                return;
            }
        }
    }

    private static void Add(TypeDraft draft, HeadingPath path, Dictionary<Section, List<string>> written, HashSet<string> taken)
    {
        if (path.Section.Heading is null)
        {
            return;
        }

        Add(draft, path.Section.Name, taken);
        if (path.Parent is { } parent)
        {
            // Some sites put the heading above before an anchor: "#user-object-user-flags".
            Add(draft, parent.Section.Name + path.Section.Name, taken);
        }

        if (written.TryGetValue(path.Section, out var anchors))
        {
            foreach (var anchor in anchors)
            {
                Add(draft, anchor, taken);
            }
        }
    }

    private static void Add(TypeDraft draft, string anchor, HashSet<string> taken)
    {
        var folded = NameFolding.Fold(anchor);
        if (folded.Length > 0 && taken.Add(folded))
        {
            draft.Anchors.Add(folded);
        }
    }

    // In the heading itself, or in HTML right before it.
    private static Dictionary<Section, List<string>> Written(MarkdownPage page, IReadOnlyList<Section> sections)
    {
        var anchors = new Dictionary<Section, List<string>>();
        var before = 0;
        var section = 0;
        foreach (var block in page.Blocks)
        {
            if (block is PageHeading heading)
            {
                while (sections[section].Heading != heading)
                {
                    section++;
                }

                var found = Find(page.Text.Text, before, heading.End).ToList();
                if (found.Count > 0)
                {
                    anchors[sections[section]] = found;
                }
            }

            before = block.End;
        }

        return anchors;
    }

    private static IEnumerable<string> Find(string text, int start, int end)
    {
        foreach (var attribute in s_attributes)
        {
            for (var at = text.IndexOf(attribute, start, end - start, StringComparison.Ordinal);
                at >= 0;
                at = text.IndexOf(attribute, at + 1, end - at - 1, StringComparison.Ordinal))
            {
                var open = at + attribute.Length;
                var close = open < end && text[open] is '"' or '\'' ? text.IndexOf(text[open], open + 1, end - open - 1) : -1;
                if (close > 0)
                {
                    yield return text.Substring(open + 1, close - open - 1);
                }
            }
        }

        // "## Fields {#fields}".
        var mark = text.IndexOf("{#", start, end - start, StringComparison.Ordinal);
        if (mark >= 0 && text.IndexOf('}', mark, end - mark) is var brace and > 0)
        {
            yield return text.Substring(mark + 2, brace - mark - 2);
        }
    }
}
