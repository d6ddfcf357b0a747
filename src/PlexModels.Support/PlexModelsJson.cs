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

    private const global::System.Runtime.CompilerServices.MethodImplOptions Inlined =
        global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining;

    private const global::System.Runtime.CompilerServices.MethodImplOptions NotInlined =
        global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining;

    private static global::System.Buffers.ArrayPool<byte> Pool => global::System.Buffers.ArrayPool<byte>.Shared;
}
