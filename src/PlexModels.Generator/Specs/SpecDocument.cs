using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Specs;

/// <summary>A page as it was written: its parts and where they stand, nothing interpreted.</summary>
/// <param name="Title">The <c># Name</c>, or null.</param>
/// <param name="IsDeprecated">The title is struck through, or the prose says so.</param>
/// <param name="Description">The prose below the title.</param>
/// <param name="Section">What the page documents.</param>
/// <param name="Fields">The rows of <c>## Fields</c>.</param>
/// <param name="Values">The rows of <c>## Values</c>.</param>
/// <param name="SupportedTypes">The headings below <c>## Supported Types</c>.</param>
/// <param name="Problems">What was wrong with the page's form.</param>
internal sealed record SpecDocument(
    SpecText? Title,
    bool IsDeprecated,
    Prose Description,
    SpecSection Section,
    EquatableArray<SpecField> Fields,
    EquatableArray<SpecValue> Values,
    EquatableArray<SpecText> SupportedTypes,
    EquatableArray<PageProblem> Problems);
