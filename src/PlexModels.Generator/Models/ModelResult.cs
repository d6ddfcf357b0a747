using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Models;

/// <summary>A page's model and what was found wrong on the way to it.</summary>
internal sealed record ModelResult(PageModel Model, EquatableArray<PageDiagnostic> Diagnostics);
