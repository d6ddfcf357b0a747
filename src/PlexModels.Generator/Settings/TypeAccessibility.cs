namespace PlexModels.Generator.Settings;

/// <summary>The values of <c>PlexModelsAccessibility</c>.</summary>
internal enum TypeAccessibility
{
    Public,
    Internal,
}
