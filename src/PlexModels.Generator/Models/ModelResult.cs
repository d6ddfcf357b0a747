using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Models;

/// <summary>A page's models and what was found wrong on the way to them.</summary>
/// <param name="Models">The models; none when there is no page in the file.</param>
/// <param name="Diagnostics">The problems.</param>
internal sealed record ModelResult(EquatableArray<TypeModel> Models, EquatableArray<PageDiagnostic> Diagnostics)
{
    /// <summary>Of a file none of whose types is one of the project's: nothing is said of it either.</summary>
    public static ModelResult None { get; } = new(default, default);
}
