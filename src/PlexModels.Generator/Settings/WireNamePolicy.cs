namespace PlexModels.Generator.Settings;

/// <summary>The values of <c>PlexModelsWireNames</c>: how a JSON name is made of a field's name when the page does not say it.</summary>
internal enum WireNamePolicy
{
    AsWritten,
    CamelCase,
    SnakeCase,
    PascalCase,
    KebabCase,
}
