#if LACKS_REQUIRED_MEMBERS
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Marks constructors that set all members that must be set; the compiler asks for it by name.</summary>
#if EMBEDS
[global::Microsoft.CodeAnalysis.Embedded]
#endif
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
[global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
[global::System.AttributeUsage(global::System.AttributeTargets.Constructor, AllowMultiple = false, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : global::System.Attribute
{
}
#endif
