using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits the two files of a page.</summary>
internal static class PageEmitter
{
    public static EmittedPage Emit(PageModel model, EmitTarget target, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var types = new TypeText(target);
        var (declaration, json) = model switch
        {
            ObjectModel page => (ObjectEmitter.Emit(page, types), ObjectJsonEmitter.Emit(page, target, types)),
            EnumModel page => (EnumEmitter.Emit(page), EnumJsonEmitter.Emit(page, target)),
            UnionModel page => (UnionEmitter.Emit(page, types), UnionJsonEmitter.Emit(page, target, types)),
            _ => throw new ArgumentOutOfRangeException(nameof(model)),
        };
        return new EmittedPage(new EmittedFile(model.Identity.Files.Model, declaration), new EmittedFile(model.Identity.Files.Json, json));
    }
}
