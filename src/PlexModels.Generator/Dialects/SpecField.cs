using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <summary>A field of an object.</summary>
/// <param name="Name">The name as it reads.</param>
/// <param name="PlainName">The name without what its language put there.</param>
/// <param name="TypeText">The type cell as it was written.</param>
/// <param name="Type">What it says, or null when it cannot be read.</param>
/// <param name="IsRequired">The page says that it is always there.</param>
/// <param name="IsDeprecated">The name is struck through, or the description says so.</param>
/// <param name="Description">What the page says of it.</param>
/// <param name="Example">The example as it reads, empty when there is none.</param>
/// <param name="JsonName">The cell that says the JSON name outright, empty when there is none.</param>
/// <param name="MayBeNull">
/// Whether it may be null where it is required: the page says so in words, or is in a notation that cannot say it.
/// </param>
internal sealed record SpecField(
    TextSlice Name,
    string PlainName,
    TextSlice TypeText,
    TypeExpression? Type,
    bool IsRequired,
    bool IsDeprecated,
    Prose Description,
    TextSlice Example,
    TextSlice JsonName,
    bool MayBeNull = false)
{
    /// <summary>The JSON name, as far as the page alone says it.</summary>
    public string WireText => JsonName.IsEmpty ? Name.Text : JsonName.Text;
}
