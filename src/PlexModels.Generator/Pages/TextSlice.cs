using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Pages;

/// <summary>Source text of a page, trimmed, and where it stands.</summary>
internal sealed record TextSlice(string Text, SourceSpan Span)
{
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The same place with the text that the source reads as.</summary>
    public TextSlice Plain() => InlineText.Plain(Text) is var plain && plain == Text ? this : this with { Text = plain };
}
