namespace PlexModels.Generator.Emit;

/// <summary>What a type's declaration needs of the file that it goes into.</summary>
[Flags]
internal enum FileNeeds
{
    None = 0,

    /// <summary>The namespace of System.Text.Json's attributes is in use.</summary>
    SerializationNamespace = 1,

    /// <summary>The namespace of System.Text.Json's metadata is in use.</summary>
    MetadataNamespace = 2,

    /// <summary>What all models share can be called by its name alone.</summary>
    SupportName = 4,

    /// <summary>Something deprecated is used, and the compiler does not say so.</summary>
    NoObsoleteWarnings = 8,

    /// <summary>A member is both required and deprecated, and the compiler does not say so.</summary>
    NoObsoleteRequiredWarning = 16,

    /// <summary>Something public has no documentation, since it is for no user's eyes, and the compiler does not say so.</summary>
    NoDocumentationWarning = 32,
}
