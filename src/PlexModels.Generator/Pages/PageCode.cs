namespace PlexModels.Generator.Pages;

/// <summary>A code block.</summary>
/// <param name="start">Where it begins in the parsed text.</param>
/// <param name="end">Where it ends.</param>
/// <param name="language">The first word behind its fence, empty when there is none.</param>
internal sealed class PageCode(int start, int end, string language) : PageBlock(start, end)
{
    public string Language { get; } = language;
}
