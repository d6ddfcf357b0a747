namespace PlexModels.Generator.Pages;

/// <summary>A part of a restored page that stands in the file as well.</summary>
/// <param name="Start">Its offset in the restored text.</param>
/// <param name="OriginalStart">Its offset in the file.</param>
/// <param name="Length">How long it is in both.</param>
internal readonly record struct TextSegment(int Start, int OriginalStart, int Length);
