using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Models;

/// <summary>A page's models and what was found wrong on the way to them.</summary>
/// <param name="Models">The models; none when there is no page in the file.</param>
/// <param name="Diagnostics">The problems.</param>
internal sealed record ModelResult(EquatableArray<TypeModel> Models, EquatableArray<PageDiagnostic> Diagnostics)
{
    /// <summary>Of a file that is listed before under another path, which says all there is to say.</summary>
    public static ModelResult OfOtherPath { get; } = new(default, default);
}
