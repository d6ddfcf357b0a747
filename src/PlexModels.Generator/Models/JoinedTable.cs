namespace PlexModels.Generator.Models;

/// <summary>A table on another page that documents the same type.</summary>
/// <param name="Key">What the type would be by that page alone.</param>
/// <param name="Anchors">What links call it there.</param>
internal sealed record JoinedTable(TypeKey Key, EquatableArray<string> Anchors);
