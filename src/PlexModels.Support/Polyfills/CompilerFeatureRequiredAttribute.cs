#if LACKS_REQUIRED_MEMBERS
namespace System.Runtime.CompilerServices;

/// <summary>Keeps compilers that do not know a feature from using what depends on it; the compiler asks for it by name.</summary>
#if EMBEDS
[global::Microsoft.CodeAnalysis.Embedded]
#endif
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
[global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
[global::System.AttributeUsage(global::System.AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute : global::System.Attribute
{
    public CompilerFeatureRequiredAttribute(string featureName) => FeatureName = featureName;

    public string FeatureName { get; }

    public bool IsOptional { get; init; }
}
#endif
