#if LACKS_INIT_ONLY_SETTERS
namespace System.Runtime.CompilerServices;

/// <summary>Lets properties be set while an object is created and not after; the compiler asks for it by name.</summary>
#if EMBEDS
[global::Microsoft.CodeAnalysis.Embedded]
#endif
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
[global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
internal static class IsExternalInit
{
}
#endif
