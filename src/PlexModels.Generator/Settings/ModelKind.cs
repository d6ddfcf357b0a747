namespace PlexModels.Generator.Settings;

/// <summary>The values of <c>PlexModelsKind</c>: what an object page becomes.</summary>
internal enum ModelKind
{
    Class,
    Record,
}
