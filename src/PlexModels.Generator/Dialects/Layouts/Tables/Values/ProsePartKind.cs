namespace PlexModels.Generator.Dialects.Layouts.Tables.Values;

/// <summary>The kinds of <see cref="ProsePart"/>.</summary>
internal enum ProsePartKind
{
    Text,

    /// <summary>What stands in code or in quotation marks.</summary>
    Value,

    Break,
    Link,
}
