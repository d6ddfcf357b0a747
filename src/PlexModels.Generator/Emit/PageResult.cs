using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>A type that came of a page, and with the first one what is wrong with the page.</summary>
/// <param name="Type">
/// What to emit; null when a page that has something wrong with it declares no type, or nothing can be emitted.
/// </param>
/// <param name="Emitted">Its C#; null where there is nothing to emit.</param>
/// <param name="Diagnostics">The problems.</param>
internal sealed record PageResult(EmittablePage? Type, EmittedPage? Emitted, EquatableArray<PageDiagnostic> Diagnostics)
{
    /// <summary>The problems of all pages, in their order.</summary>
    public static EquatableArray<PageDiagnostic> DiagnosticsOf(EquatableArray<PageResult> results)
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
    public static IEnumerable<TypeModel> ModelsOf(EquatableArray<PageResult> results) =>
        results.AsArray().Select(static result => result.Type?.Model).OfType<TypeModel>();
}
