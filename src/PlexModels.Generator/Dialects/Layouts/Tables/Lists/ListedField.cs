using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Lists;

/// <summary>A field that is an item of a list: <c>- `id` (string, required): The user's number.</c></summary>
/// <param name="Name">Its name.</param>
/// <param name="IsMarked">Whether the name is set off from prose, as code or in bold.</param>
internal sealed record ListedField(TextSlice Name, bool IsMarked)
{
    /// <summary>Its type; null where the item has none.</summary>
    public TextSlice? Type { get; init; }

    /// <summary>Whether that is a type that is known, and not merely a name where others have theirs.</summary>
    public bool IsTypeKnown { get; init; }

    /// <summary>What else is said of it, by the column of a table that would say it.</summary>
    public Dictionary<ColumnRole, TextSlice> Notes { get; } = [];

    public bool IsDeprecated { get; init; }
}
