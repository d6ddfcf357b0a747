namespace PlexModels.Generator.Pages;

/// <summary>A heading.</summary>
/// <param name="start">Where it begins in the parsed text.</param>
/// <param name="end">Where it ends.</param>
/// <param name="level">1 for a title, 2 for a section, and so on.</param>
/// <param name="source">What it says, as it was written: types in headings are read from their source.</param>
internal sealed class PageHeading(int start, int end, int level, TextSlice source) : PageBlock(start, end)
{
    private string? _text;

    public int Level { get; } = level;

    public TextSlice Source { get; } = source;

    /// <summary>What it reads as: without emphasis, links, anchors, escapes and entities.</summary>
    public string Text => _text ??= InlineText.Plain(Source.Text);
}
