#if EMBEDS
namespace Microsoft.CodeAnalysis;

/// <summary>
/// Hides a type from other assemblies, also from those that see what is internal; the compiler knows it by name. Other generators may
/// declare it as well: the parts merge as long as none of them has an attribute.
/// </summary>
internal sealed partial class EmbeddedAttribute : global::System.Attribute
{
}
#endif
