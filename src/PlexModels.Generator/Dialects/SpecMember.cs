using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <summary>A type that a union lists.</summary>
/// <param name="Text">How the page writes it.</param>
/// <param name="Type">What it is.</param>
internal sealed record SpecMember(TextSlice Text, TypeExpression Type);
