namespace PlexModels.Support;

/// <summary>What the generated models share to read and write JSON.</summary>
#if EMBEDS
[global::Microsoft.CodeAnalysis.Embedded]
#endif
[System::ComponentModel.EditorBrowsable(Never)]
[DebuggerNonUserCode, ExcludeFromCodeCoverage]
internal static partial class PlexModelsJson
{
    /// <summary>What keeps a type out of completion, in a word: each model has such a type.</summary>
    internal const System::ComponentModel.EditorBrowsableState Never = System::ComponentModel.EditorBrowsableState.Never;

    private const MethodImplOptions Inlined = MethodImplOptions.AggressiveInlining;

    private const MethodImplOptions NotInlined = MethodImplOptions.NoInlining;

    private static System::Buffers.ArrayPool<byte> Pool => System::Buffers.ArrayPool<byte>.Shared;
}
