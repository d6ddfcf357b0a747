using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>
/// A field with those that stand in rows of their own below it: <c>stations</c>, and <c>stations[].name</c> or <c>> name</c>.
/// </summary>
/// <param name="name">Its name, without those of the fields that it is in.</param>
/// <param name="field">What its row says; null where it has none.</param>
internal sealed class NestedField(string name, SpecField? field)
{
    public string Name { get; } = name;

    public SpecField? Field { get; set; } = field;

    /// <summary>Whether rows below it are of the items of a list.</summary>
    public bool HasItems { get; set; }

    public List<NestedField> Fields { get; } = [];

    /// <summary>Where on the page its name leads, or the one link of its description; null where neither does.</summary>
    public string? Link { get; set; }

    /// <summary>The values that a table of them says it has.</summary>
    public List<TextSlice> Values { get; } = [];
}
