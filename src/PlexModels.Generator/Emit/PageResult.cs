using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Models;
using PlexModels.Generator.Specs;

namespace PlexModels.Generator.Emit;

/// <summary>What came of a page.</summary>
/// <param name="Page">What to emit; null when the file holds no page, or nothing can be emitted.</param>
/// <param name="Diagnostics">The problems.</param>
internal sealed record PageResult(EmittablePage? Page, EquatableArray<PageDiagnostic> Diagnostics)
{
    public static PageResult Of(ReadPage read, PageSurroundings surroundings, CancellationToken cancellation)
    {
        var result = ModelBuilder.Build(read, surroundings.Index, cancellation);
        var page = surroundings.Target.CanEmit && result.Model is { } model ? new EmittablePage(model, surroundings.Target.Emit) : null;
        return new PageResult(page, result.Diagnostics);
    }
}
