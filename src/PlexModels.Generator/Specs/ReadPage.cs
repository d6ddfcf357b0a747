using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Specs;

/// <summary>What came of a markdown file.</summary>
/// <param name="Page">The page, or null when there is none in the file.</param>
/// <param name="Diagnostics">What was wrong with the file as a whole.</param>
internal sealed record ReadPage(SpecPage? Page, EquatableArray<PageDiagnostic> Diagnostics)
{
    public static ReadPage NotOurs { get; } = new(null, default);
}
