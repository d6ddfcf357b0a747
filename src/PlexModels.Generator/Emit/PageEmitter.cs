using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits a page twice: a changed description changes only what its users see, so its JSON need not be compiled anew.</summary>
internal static class PageEmitter
{
    /// <summary>The file with what the page's users see.</summary>
    public static EmittedFile EmitModel(EmittablePage page, CancellationToken cancellation)
    {
        var types = new TypeText(page.Target);
        return new EmittedFile(page.Model.Identity.Files.Model, page.Model switch
        {
            ObjectModel model => ObjectEmitter.Emit(model, types, cancellation),
            EnumModel model => EnumEmitter.Emit(model, cancellation),
            UnionModel model => UnionEmitter.Emit(model, types, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(page)),
        });
    }

    /// <summary>How the page is read from JSON and written to it.</summary>
    public static JsonPart EmitJson(EmittablePage page, CancellationToken cancellation)
    {
        var types = new TypeText(page.Target);
        var (warnings, text) = page.Model switch
        {
            ObjectModel model => ObjectJsonEmitter.Emit(model, types, cancellation),
            EnumModel model => EnumJsonEmitter.Emit(model, cancellation),
            UnionModel model => UnionJsonEmitter.Emit(model, types, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(page)),
        };
        return JsonPart.Of(page.Model.Identity, page.Target, warnings, text);
    }
}
