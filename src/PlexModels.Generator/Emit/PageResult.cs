using System.Collections.Immutable;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>A type that came of a page, and with the first one what is wrong with the page.</summary>
/// <param name="Type">What to emit; null when a page that has something wrong with it declares no type, or nothing can be emitted.</param>
/// <param name="Diagnostics">The problems.</param>
internal sealed record PageResult(EmittablePage? Type, EquatableArray<PageDiagnostic> Diagnostics)
{
    public static ImmutableArray<PageResult> Of(PageReading page, PageSurroundings surroundings, CancellationToken cancellation)
    {
        if (page.Declared(surroundings.Dialects, cancellation) is not { } declared)
        {
            return ImmutableArray<PageResult>.Empty;
        }

        var result = ModelBuilder.Build(declared, surroundings.Symbols, cancellation);
        if (!surroundings.Target.CanEmit || result.Models.Count == 0)
        {
            return result.Diagnostics.Count > 0 ? ImmutableArray.Create(new PageResult(null, result.Diagnostics)) : ImmutableArray<PageResult>.Empty;
        }

        var results = ImmutableArray.CreateBuilder<PageResult>(result.Models.Count);
        foreach (var model in result.Models)
        {
            results.Add(new PageResult(new EmittablePage(model, surroundings.Target.Emit), results.Count == 0 ? result.Diagnostics : default));
        }

        return results.MoveToImmutable();
    }

    /// <summary>The problems of all pages, in their order.</summary>
    public static EquatableArray<PageDiagnostic> DiagnosticsOf(ImmutableArray<PageResult> results)
    {
        var diagnostics = new List<PageDiagnostic>();
        foreach (var result in results)
        {
            if (result.Diagnostics.Count > 0)
            {
                diagnostics.AddRange(result.Diagnostics.AsArray());
            }
        }

        return new EquatableArray<PageDiagnostic>([.. diagnostics]);
    }

    /// <summary>The models of all pages.</summary>
    public static IEnumerable<TypeModel> ModelsOf(ImmutableArray<PageResult> results) =>
        results.Select(static result => result.Type?.Model).OfType<TypeModel>();
}
