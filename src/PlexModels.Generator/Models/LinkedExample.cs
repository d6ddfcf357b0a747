using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>A JSON object in an example cell, beside a type that links to the page of its model.</summary>
/// <param name="Type">The type.</param>
/// <param name="Object">The object.</param>
internal sealed record LinkedExample(TypeExpression Type, ExampleObject Object);
