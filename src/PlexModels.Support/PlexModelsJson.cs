namespace PlexModels.Support;

/// <summary>What the generated models share to read and write JSON.</summary>
#if EMBEDS
[global::Microsoft.CodeAnalysis.Embedded]
#endif
[global::System.ComponentModel.EditorBrowsable(Never)]
[global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
internal static partial class PlexModelsJson
{
    /// <summary>What keeps a type out of completion, in a word: each model has such a type.</summary>
    internal const global::System.ComponentModel.EditorBrowsableState Never = global::System.ComponentModel.EditorBrowsableState.Never;
}
