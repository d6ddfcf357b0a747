namespace PlexModels.Generator.Settings;

/// <summary>The values of <c>PlexModelsEquality</c>: when two instances of an object page's class are equal.</summary>
internal enum EqualityKind
{
    /// <summary>
    /// As C# has it: classes when they are one instance, records when their properties are equal, lists and maps being classes.
    /// </summary>
    Default,

    /// <summary>When their members are, lists and maps by what they hold.</summary>
    Members,
}
