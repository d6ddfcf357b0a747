using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Dialects;

/// <summary>What a page declares.</summary>
/// <param name="Types">Its types; none when it is no page of ours.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record SpecDocument(EquatableArray<SpecType> Types, EquatableArray<PageProblem> Problems)
{
    public static SpecDocument Nothing { get; } = new(default, default);
}
