namespace PlexModels.Support;

/// <summary>What the generated models share to read and write JSON.</summary>
#if EMBEDS
[global::Microsoft.CodeAnalysis.Embedded]
#endif
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
[global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
internal static partial class PlexModelsJson
{
}
