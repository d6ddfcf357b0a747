using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Specs;

/// <summary>What came of a markdown file that is ours.</summary>
/// <param name="Page">The page, or null when the file is empty.</param>
/// <param name="Diagnostics">What was wrong with the file as a whole.</param>
internal sealed record ReadPage(SpecPage? Page, EquatableArray<PageDiagnostic> Diagnostics);
