namespace PlexModels.Generator.Pages;

/// <summary>The kinds of <see cref="ProseSpan"/>.</summary>
internal enum ProseKind
{
    Text,
    Code,
    Link,

    /// <summary>A link to a page that declares a model; its address is the model's qualified name.</summary>
    Model,

    LineBreak,
    ParagraphBreak,
}
