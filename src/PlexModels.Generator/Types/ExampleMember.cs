namespace PlexModels.Generator.Types;

/// <summary>A member of a JSON object in an example cell.</summary>
internal sealed record ExampleMember(string Name, ExampleValue Value);
