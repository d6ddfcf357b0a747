namespace PlexModels.Generator.Settings;

/// <summary>A version of C#.</summary>
/// <param name="Name">As one writes it: <c>7.3</c>.</param>
/// <param name="HasRequiredMembers">Whether it is 11 or later.</param>
internal sealed record CSharpVersion(string Name, bool HasRequiredMembers);
