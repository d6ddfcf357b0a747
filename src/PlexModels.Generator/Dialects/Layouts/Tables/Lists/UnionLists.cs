using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Lists;

/// <summary>Reads "It can be one of" over a list of links to types as the members of a union.</summary>
internal static class UnionLists
{
    // Not the whole page, where a heading has a long text.
    private const int LongestLine = 300;

    private static readonly string[] s_announcements =
    [
        "one of", "one of the following", "one of the following types", "one of the following objects", "one of the following models",
        "one of the following classes", "one of these", "one of these types", "one of these objects", "either of", "any of",
        "any of the following", "any of the following types",
    ];

    /// <summary>The members as a table of types without names; null where it is no such list.</summary>
    /// <param name="page">The page.</param>
    /// <param name="list">The list.</param>
    /// <param name="before">What stands before it.</param>
    public static PageTable? Find(PageText page, PageProse list, PageBlock? before)
    {
        if (before is not PageProse { IsList: false } prose || !Announces(page, prose))
        {
            return null;
        }

        var place = page.Slice(list.Start, list.Start);
        var rows = new List<TableRow>();
        foreach (var item in list.Items(page))
        {
            if (!IsLink(item.Text))
            {
                return null;
            }

            rows.Add(new TableRow(
                [place with { Text = "*anonymous*" }, item],
                item.Span.Span.Start,
                item.Span.Span.End));
        }

        return rows.Count < 2 ? null : new PageTable(
            list,
            new MarkdownTable(
                new TableRow([place with { Text = "Name" }, place with { Text = "Type" }], list.Start, list.Start),
                rows));
    }

    private static bool Announces(PageText page, PageProse prose)
    {
        var text = page.Text.Substring(Math.Max(prose.Start, prose.End - LongestLine), Math.Min(prose.End - prose.Start, LongestLine));
        var line = InlineText.Plain(text.Substring(text.TrimEnd().LastIndexOf('\n') + 1)).TrimEnd(' ', ':', '.').ToLowerInvariant();
        return Array.Exists(s_announcements, words => line.EndsWith(words, StringComparison.Ordinal)
            && (line.Length == words.Length || line[line.Length - words.Length - 1] == ' '));
    }

    // "[Cat](#cat)", and nothing said of it.
    private static bool IsLink(string item) =>
        item.Length > 0 && item[0] == '[' && item.IndexOf("](", StringComparison.Ordinal) is var middle and > 0
        && item.IndexOf(')', middle) == item.Length - 1;
}
