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
                var end = Math.Min(paragraph.Span.End + 1 + offset, page.Text.Length);
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
        .Select(paragraph => page.Slice(paragraph.Span.Start + offset, Math.Min(paragraph.Span.End + 1 + offset, page.Text.Length)));
}
