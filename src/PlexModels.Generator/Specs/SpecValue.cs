namespace PlexModels.Generator.Specs;

/// <summary>A row of a <c>## Values</c> table.</summary>
internal sealed record SpecValue(SpecText Name, SpecText Value, Prose Description);
