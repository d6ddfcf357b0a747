using PlexModels.Generator.Dialects;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>What came of a page.</summary>
/// <param name="Types">What to emit; nothing when the file declares no type, or nothing can be emitted.</param>
/// <param name="Diagnostics">The problems.</param>
internal sealed record PageResult(EquatableArray<EmittablePage> Types, EquatableArray<PageDiagnostic> Diagnostics)
{
    public static PageResult Of(DeclaredPage page, PageSurroundings surroundings, CancellationToken cancellation)
    {
        var result = ModelBuilder.Build(page, surroundings.Symbols, cancellation);
        return new PageResult(surroundings.Target.CanEmit ? Emittable(result, surroundings.Target) : default, result.Diagnostics);
    }

    private static EquatableArray<EmittablePage> Emittable(ModelResult result, ProjectTarget target)
    {
        var types = new EmittablePage[result.Models.Count];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = new EmittablePage(result.Models[i], target.Emit);
        }

        return new EquatableArray<EmittablePage>(types);
    }
}
