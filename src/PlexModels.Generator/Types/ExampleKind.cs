namespace PlexModels.Generator.Types;

/// <summary>What an <see cref="ExampleValue"/> is.</summary>
internal enum ExampleKind
{
    /// <summary>Text outside JSON, as most example cells hold it: a string without quotes, a number, true.</summary>
    Text,
    String,

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c> inside JSON.</summary>
    Literal,
    Object,
    Array,
}
