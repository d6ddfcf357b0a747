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

    /// <summary>Something public has no documentation, since it is for no user's eyes, and the compiler does not say so.</summary>
    NoDocumentationWarning = 16,

    /// <summary>The namespace of the debugger's attributes is in use.</summary>
    DiagnosticsNamespace = 32,

    /// <summary>The namespace of the editor's attributes is in use.</summary>
    ComponentModelNamespace = 64,

    /// <summary>The namespace of the compiler's attributes is in use.</summary>
    CodeAnalysisNamespace = 128,

    /// <summary>The namespaces of what goes into JSON and comes out of it are in use.</summary>
    InputAndOutputNamespaces = 256,
}
