using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>All that a page's files depend on beside the page.</summary>
/// <param name="Symbols">The names of all types.</param>
/// <param name="Target">What is emitted for.</param>
internal sealed record PageSurroundings(SymbolTable Symbols, ProjectTarget Target);
