using Markdig.Syntax;

namespace PlexModels.Generator.Pages;

/// <summary>A paragraph, a list or a quotation.</summary>
/// <param name="start">Where it begins in the parsed text.</param>
/// <param name="end">Where it ends.</param>
/// <param name="block">The block as Markdig read it, for a list or a quotation; null for a paragraph.</param>
/// <param name="offset">What to add to the block's places.</param>
internal sealed class PageProse(int start, int end, Block? block = null, int offset = 0) : PageBlock(start, end)
{
    public bool IsList => block is ListBlock;

    /// <summary>What it says, a paragraph each.</summary>
    public IEnumerable<Prose> Read(PageText page) => block is null
        ? [ProseReader.Read(page.Text.Substring(Start, End - Start))]
        : BlockProse.Read(page.Text, block, offset);

    /// <summary>The tables inside the items of a list, each with the item that it stands in.</summary>
    public IEnumerable<(TextSlice Item, PageTable Table)> Tables(PageText page)
    {
        foreach (var item in (block as ListBlock)?.OfType<ListItemBlock>() ?? [])
        {
            TextSlice? first = null;
            foreach (var paragraph in item.OfType<ParagraphBlock>())
            {
                var start = paragraph.Span.Start + offset;
                var end = EndOf(paragraph, page);
                if (first is not null && TableReader.Find(page.Text, start, end) is var table and >= 0)
                {
                    yield return (first, new PageTable(table, end));
                }

                first ??= page.Slice(start, end);
            }
        }
    }

    /// <summary>The first paragraph of each item of a list, as it was written.</summary>
    public IEnumerable<TextSlice> Items(PageText page) => block is not ListBlock list ? [] : list
        .OfType<ListItemBlock>()
        .Select(static item => item.Descendants<ParagraphBlock>().FirstOrDefault())
        .OfType<ParagraphBlock>()
        .Select(paragraph => page.Slice(paragraph.Span.Start + offset, EndOf(paragraph, page)));

    /// <summary>The items of a list that begin with a paragraph, with the lists in them.</summary>
    public IReadOnlyList<ListItem> ItemTree(PageText page) => block is ListBlock list ? ItemTree(page, list) : [];

    private List<ListItem> ItemTree(PageText page, ListBlock list)
    {
        var items = new List<ListItem>(list.Count);
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (item.Count > 0 && item[0] is ParagraphBlock first)
            {
                var note = item.Count > 1 && item[1] is ParagraphBlock second
                    ? page.Slice(second.Span.Start + offset, EndOf(second, page))
                    : null;
                items.Add(new ListItem(
                    first.Span.Start + offset,
                    EndOf(first, page),
                    note,
                    [.. item.OfType<ListBlock>().SelectMany(inner => ItemTree(page, inner))]));
            }
        }

        return items;
    }

    private int EndOf(Block part, PageText page) => Math.Min(part.Span.End + 1 + offset, page.Text.Length);
}
