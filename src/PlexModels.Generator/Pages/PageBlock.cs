namespace PlexModels.Generator.Pages;

/// <summary>A block of a page: a heading, a table, prose or code.</summary>
/// <param name="start">Where it begins in the parsed text.</param>
/// <param name="end">Where it ends.</param>
internal abstract class PageBlock(int start, int end)
{
    public int Start { get; } = start;

    public int End { get; } = end;
}
