namespace PlexModels.Generator.Pages;

/// <summary>Description text with its markup read: code, links and breaks.</summary>
internal sealed record Prose(EquatableArray<ProseSpan> Spans)
{
    public static Prose None { get; } = new(EquatableArray<ProseSpan>.Empty);

    public bool IsEmpty => Spans.Count == 0;

    public static Prose Plain(string text) => new(new EquatableArray<ProseSpan>([new ProseSpan(ProseKind.Text, text)]));
}
