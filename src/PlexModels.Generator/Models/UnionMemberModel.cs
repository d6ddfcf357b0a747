using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>A type that a union may hold.</summary>
/// <param name="Name">What its accessor is called after <c>As</c>.</param>
/// <param name="Type">The type.</param>
internal sealed record UnionMemberModel(string Name, CSharpType Type);
