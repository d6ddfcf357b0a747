using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Nesting;

/// <summary>
/// A field with those that stand in rows of their own below it: <c>stations</c>, and <c>stations[].name</c> or <c>> name</c>.
/// </summary>
/// <param name="name">Its name, without those of the fields that it is in.</param>
/// <param name="field">What its row says; null where it has none.</param>
internal sealed class NestedField(string name, SpecField? field)
{
    private const string OthersName = "additionalProperties";

    public string Name { get; } = name;

    public SpecField? Field { get; set; } = field;

    /// <summary>Whether rows below it are of the items of a list.</summary>
    public bool HasItems { get; set; }

    public bool IsList => HasItems || Field?.Type is { IsList: true };

    public List<NestedField> Fields { get; } = [];

    /// <summary>Where on the page its name leads, or the one link of its description; null where neither does.</summary>
    public string? Link { get; set; }

    /// <summary>What rows say of its members of any name, <c>{id}</c> or <c>cars.*.name</c>; null where none does.</summary>
    public NestedField? AnyName { get; set; }

    /// <summary>The field of the members that have none: what the page says of those, of any type of its own.</summary>
    public static NestedField Others(SpecField field) => new(
        OthersName,
        field with
        {
            Name = field.Name with { Text = OthersName },
            PlainName = OthersName,
            JsonName = field.JsonName with { Text = "" },
            Type = TypeExpression.Of(
                TypeForm.Map,
                TypeExpression.KeylessMap,
                field.Type ?? TypeExpression.Scalar(TypeShape.JsonElement, "any")),
            IsRequired = false,
        });

    /// <summary>The values that a table of them says it has.</summary>
    public List<TextSlice> Values { get; } = [];
}
