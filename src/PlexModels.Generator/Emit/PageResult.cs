using System.Collections.Immutable;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>What came of a page.</summary>
/// <param name="Types">What to emit; nothing when the file declares no type, or nothing can be emitted.</param>
/// <param name="Diagnostics">The problems.</param>
internal sealed record PageResult(EquatableArray<EmittablePage> Types, EquatableArray<PageDiagnostic> Diagnostics)
{
    private static readonly PageResult s_nothing = new(default, default);

    public static PageResult Of(PageReading page, PageSurroundings surroundings, CancellationToken cancellation)
    {
        if (page.Declared(surroundings.Dialects, cancellation) is not { } declared)
        {
            return s_nothing;
        }

        var result = ModelBuilder.Build(declared, surroundings.Symbols, cancellation);
        return new PageResult(surroundings.Target.CanEmit ? Emittable(result, surroundings.Target) : default, result.Diagnostics);
    }

    /// <summary>The problems of all pages, in their order.</summary>
    public static EquatableArray<PageDiagnostic> DiagnosticsOf(ImmutableArray<PageResult> results)
    {
        var diagnostics = new List<PageDiagnostic>();
        foreach (var result in results)
        {
            foreach (var diagnostic in result.Diagnostics)
            {
                diagnostics.Add(diagnostic);
            }
        }

        return new EquatableArray<PageDiagnostic>([.. diagnostics]);
    }

    /// <summary>The models of all pages.</summary>
    public static IEnumerable<TypeModel> ModelsOf(ImmutableArray<PageResult> results) =>
        results.SelectMany(static result => result.Types.AsArray()).Select(static type => type.Model);

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
