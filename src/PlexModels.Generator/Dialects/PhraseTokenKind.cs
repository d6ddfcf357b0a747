namespace PlexModels.Generator.Dialects;

/// <summary>The kinds of <see cref="PhraseToken"/>.</summary>
internal enum PhraseTokenKind
{
    Word,
    Mark,
    Link,

    /// <summary>A text in quotation marks.</summary>
    Text,

    Number,
}
