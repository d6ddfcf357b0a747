#if LACKS_REQUIRED_MEMBERS
namespace System.Runtime.CompilerServices;

/// <summary>Marks members that must be set when an object is created; the compiler asks for it by name.</summary>
#if EMBEDS
[global::Microsoft.CodeAnalysis.Embedded]
#endif
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
[global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
[global::System.AttributeUsage(
    global::System.AttributeTargets.Class | global::System.AttributeTargets.Struct | global::System.AttributeTargets.Field
    | global::System.AttributeTargets.Property,
    AllowMultiple = false,
    Inherited = false)]
internal sealed class RequiredMemberAttribute : global::System.Attribute
{
}
#endif
