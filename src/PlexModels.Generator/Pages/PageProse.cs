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

    /// <summary>The first paragraph of each item of a list, as it was written.</summary>
    public IEnumerable<TextSlice> Items(PageText page) => block is not ListBlock list ? [] : list
        .OfType<ListItemBlock>()
        .Select(static item => item.Descendants<ParagraphBlock>().FirstOrDefault())
        .OfType<ParagraphBlock>()
        .Select(paragraph => page.Slice(paragraph.Span.Start + offset, Math.Min(paragraph.Span.End + 1 + offset, page.Text.Length)));
}
