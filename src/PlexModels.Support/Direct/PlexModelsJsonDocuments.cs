#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

/// <summary>The JSON documents that a model is, or is in.</summary>
/// <typeparam name="T">The model.</typeparam>
[System::CodeDom.Compiler.GeneratedCode("PlexModels.Generator", "0.0.0")]
[DebuggerNonUserCode, ExcludeFromCodeCoverage]
#if HAS_INTERNAL_MODELS_ONLY
internal
#else
public
#endif
abstract class PlexModelsJsonDocuments<T>
{
    private protected PlexModelsJsonDocuments()
    {
    }

    /// <summary>Documents that are one.</summary>
    public abstract PlexModelsJsonDocument<T> Single { get; }

    /// <summary>Documents that are an array of them.</summary>
    public abstract PlexModelsJsonDocument<Collections::IReadOnlyList<T>> List { get; }

    /// <summary>Documents that are an object of them, by strings.</summary>
    public abstract PlexModelsJsonDocument<Collections::IReadOnlyDictionary<string, T>> Map { get; }
}
#endif
