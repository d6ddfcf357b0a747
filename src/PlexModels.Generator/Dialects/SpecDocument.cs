using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Dialects;

/// <summary>What a page declares.</summary>
/// <param name="Types">Its types; none when it is no page of ours.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="ApiNames">Names that it shows as the API writes them, and that are no field's: the parameters of paths.</param>
internal sealed record SpecDocument(
    EquatableArray<SpecType> Types,
    EquatableArray<PageProblem> Problems,
    EquatableArray<string> ApiNames = default)
{
    public static SpecDocument Nothing { get; } = new(default, default);
}
