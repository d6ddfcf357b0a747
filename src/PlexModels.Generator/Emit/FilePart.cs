using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>A type's part of a file: all of it, or what stands between other types.</summary>
/// <param name="File">The file it goes into.</param>
/// <param name="RootNamespace">Where the shared code is.</param>
/// <param name="Namespace">The namespace, that of all parts of a file.</param>
/// <param name="TypeName">The type.</param>
/// <param name="SourcePage">The page.</param>
/// <param name="Type">The C#.</param>
internal sealed record FilePart(string File, string RootNamespace, string Namespace, string TypeName, string SourcePage, EmittedType Type)
{
    public static FilePart Of(string file, ModelIdentity identity, EmitTarget target, EmittedType type) =>
        new(file, target.RootNamespace, identity.Namespace, identity.TypeName, identity.SourcePage, type);
}
