namespace PlexModels.Generator.Settings;

/// <summary>The values of <c>PlexModelsDisplay</c>: what <c>ToString</c> and the debugger show of an object page's class.</summary>
internal enum DisplayKind
{
    /// <summary>The first members, without the values of those that are named like secrets.</summary>
    Members,

    /// <summary>Nothing is generated: what C# has, or the user's part.</summary>
    None,
}
