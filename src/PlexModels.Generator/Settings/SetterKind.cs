namespace PlexModels.Generator.Settings;

/// <summary>The values of <c>PlexModelsSetters</c>: until when a property can be set.</summary>
internal enum SetterKind
{
    Init,
    Set,
}
