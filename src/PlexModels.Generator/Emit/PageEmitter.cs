using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits the two files of a page.</summary>
internal static class PageEmitter
{
    public static EmittedPage Emit(PageModel model, EmitTarget target)
    {
        var types = new TypeText(target);
        var hint = HintName(model.Identity, target);
        var (declaration, json) = model switch
        {
            ObjectModel page => (ObjectEmitter.Emit(page, types), ObjectJsonEmitter.Emit(page, target, types)),
            EnumModel page => (EnumEmitter.Emit(page), EnumJsonEmitter.Emit(page, target)),
            UnionModel page => (UnionEmitter.Emit(page, types), UnionJsonEmitter.Emit(page, target, types)),
            _ => throw new ArgumentOutOfRangeException(nameof(model)),
        };
        return new EmittedPage(new EmittedFile(hint + ".g.cs", declaration), new EmittedFile(hint + ".Json.g.cs", json));
    }

    // Operations.GeoData for Acme.Operations.GeoData below the root namespace Acme. A name from elsewhere could be one of those: the
    // prefix is none that a namespace can have.
    private static string HintName(ModelIdentity identity, EmitTarget target)
    {
        var root = target.RootNamespace + ".";
        return identity.QualifiedName.StartsWith(root, StringComparison.Ordinal)
            ? identity.QualifiedName.Substring(root.Length)
            : "global-" + identity.QualifiedName;
    }
}
