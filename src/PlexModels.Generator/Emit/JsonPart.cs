using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>A page's JSON, without what its file begins with: other pages may be in that file too.</summary>
/// <param name="File">The file it goes into.</param>
/// <param name="SharesFile">Whether other pages go into that file too.</param>
/// <param name="RootNamespace">Where the shared code is.</param>
/// <param name="Namespace">The namespace, that of all parts of a file.</param>
/// <param name="TypeName">The type.</param>
/// <param name="SourcePage">The page.</param>
/// <param name="Warnings">What the compiler would say of it.</param>
/// <param name="Text">The C#.</param>
internal sealed record JsonPart(
    string File,
    bool SharesFile,
    string RootNamespace,
    string Namespace,
    string TypeName,
    string SourcePage,
    JsonWarnings Warnings,
    string Text)
{
    public static JsonPart Of(ModelIdentity identity, EmitTarget target, JsonWarnings warnings, string text) => new(
        identity.Files.Json,
        identity.Files.SharesJson,
        target.RootNamespace,
        identity.Namespace,
        identity.TypeName,
        identity.SourcePage,
        warnings,
        text);
}
