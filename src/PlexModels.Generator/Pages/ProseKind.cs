namespace PlexModels.Generator.Pages;

/// <summary>The kinds of <see cref="ProseSpan"/>.</summary>
internal enum ProseKind
{
    Text,
    Code,
    Link,
    LineBreak,
    ParagraphBreak,
}
