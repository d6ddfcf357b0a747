using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Models;

/// <summary>A page's model and what was found wrong on the way to it.</summary>
/// <param name="Model">The model, or null when there is no page in the file.</param>
/// <param name="Diagnostics">The problems.</param>
internal sealed record ModelResult(PageModel? Model, EquatableArray<PageDiagnostic> Diagnostics)
{
    /// <summary>Of a file that is listed before under another path, which says all there is to say.</summary>
    public static ModelResult OfOtherPath { get; } = new(null, default);
}
