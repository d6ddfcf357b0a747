using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>All that a page's files depend on beside the page.</summary>
/// <param name="Index">The names of all pages.</param>
/// <param name="Target">What is emitted for.</param>
internal sealed record PageSurroundings(PageIndex Index, ProjectTarget Target);
