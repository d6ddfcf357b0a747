using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Specs;

/// <summary>Source text of a page, trimmed, and where it stands.</summary>
internal sealed record SpecText(string Text, SourceSpan Span)
{
    public bool IsEmpty => Text.Length == 0;
}
