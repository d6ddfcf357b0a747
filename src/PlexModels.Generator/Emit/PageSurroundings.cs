using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>All that a page's files depend on beside the page.</summary>
/// <param name="Symbols">The names of all types.</param>
/// <param name="Dialects">The dialects of the documentations.</param>
/// <param name="Target">What is emitted for.</param>
internal sealed record PageSurroundings(SymbolTable Symbols, DocumentationDialects Dialects, ProjectTarget Target)
{
    /// <summary>What is wrong with the project as a whole. Of a project without pages nothing is.</summary>
    public EquatableArray<PageDiagnostic> Diagnostics =>
        new([
            .. Symbols.Symbols.Count > 0 || Symbols.Diagnostics.Count > 0 ? Target.Diagnostics.AsSpan() : default,
            .. Symbols.Diagnostics.AsSpan()]);
}
