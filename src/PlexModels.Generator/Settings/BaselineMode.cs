namespace PlexModels.Generator.Settings;

/// <summary>The values of <c>PlexModelsBaseline</c>: whether there has to be a file of what the models were.</summary>
internal enum BaselineMode
{
    /// <summary>The models are compared with the file where there is one.</summary>
    Optional,

    /// <summary>A missing file is an error.</summary>
    Required,
}
