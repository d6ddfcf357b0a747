namespace PlexModels.Generator.Settings;

/// <summary>A version of C#.</summary>
/// <param name="Name">As one writes it: <c>7.3</c>.</param>
/// <param name="HasRequiredMembers">Whether it is 11 or later.</param>
/// <param name="CanEmbed">Whether the compiler lets a project declare the attribute that hides a type from other assemblies.</param>
internal sealed record CSharpVersion(string Name, bool HasRequiredMembers, bool CanEmbed);
