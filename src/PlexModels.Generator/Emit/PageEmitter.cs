using PlexModels.Generator.Emit.Support;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits a page, in two parts.</summary>
internal static class PageEmitter
{
    public static EmittedPage Emit(EmittablePage page, CancellationToken cancellation)
    {
        var identity = page.Model.Identity;
        return new EmittedPage(
            FilePart.Of(identity.Files.Model, identity, page.Target, EmitModel(page, cancellation)),
            FilePart.Of(identity.Files.Json, identity, page.Target, EmitJson(page, cancellation)),
            SupportNeedsReader.Of(page.Model),
            identity.Files.AreShared,
            identity.IsListedTwice);
    }

    /// <summary>What the page's users see.</summary>
    public static EmittedType EmitModel(EmittablePage page, CancellationToken cancellation)
    {
        var types = new TypeText(page.Target);
        return page.Model switch
        {
            ObjectModel model => ObjectEmitter.Emit(model, types, cancellation),
            EnumModel model => EnumEmitter.Emit(model, types, cancellation),
            UnionModel model => UnionEmitter.Emit(model, types, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(page)),
        };
    }

    /// <summary>How the page is read from JSON and written to it.</summary>
    public static EmittedType EmitJson(EmittablePage page, CancellationToken cancellation)
    {
        var types = new TypeText(page.Target);
        return page.Model switch
        {
            ObjectModel model => ObjectJsonEmitter.Emit(model, types, cancellation),
            EnumModel model => EnumJsonEmitter.Emit(model, types, cancellation),
            UnionModel model => UnionJsonEmitter.Emit(model, types, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(page)),
        };
    }
}
