using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>A type that a union may hold.</summary>
/// <param name="Name">What its members are called after their prefix.</param>
/// <param name="Type">The type.</param>
internal sealed record UnionMemberModel(string Name, CSharpType Type)
{
    /// <summary>What the names of a union's members begin with: <c>IsCard</c>, <c>AsCard</c>, <c>FromCard</c>, <c>TryGetCard</c>.</summary>
    public static IReadOnlyList<string> Prefixes { get; } = ["Is", "As", "From", "TryGet"];
}
