namespace PlexModels.Generator.Specs;

/// <summary>A row of a <c>## Fields</c> table.</summary>
/// <param name="Name">The field's name, without its code span and strike-through.</param>
/// <param name="Type">The type cell as written, with its backslashes and emphasis.</param>
/// <param name="IsRequired">What the Required cell says.</param>
/// <param name="IsDeprecated">The name is struck through, or the description says so.</param>
/// <param name="Description">The description cell.</param>
/// <param name="Example">The example cell's text, empty when there is none.</param>
/// <param name="JsonName">The cell that says the JSON name outright, empty when there is none.</param>
internal sealed record SpecField(
    SpecText Name,
    SpecText Type,
    bool IsRequired,
    bool IsDeprecated,
    Prose Description,
    SpecText Example,
    SpecText JsonName);
