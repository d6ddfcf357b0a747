namespace PlexModels.Generator.Pages;

/// <summary>A component of MDX that is a field.</summary>
/// <param name="Tag">Its tag.</param>
/// <param name="Name">What it names.</param>
/// <param name="Type">The type that it has.</param>
/// <param name="Level">How many fields it stands in.</param>
/// <param name="Content">What it says.</param>
internal sealed record ComponentField(MdxTag Tag, TextSlice Name, TextSlice Type, int Level, TextSlice Content);
