using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>
/// Finds fields that lost their JSON name to a field beside them. A list <c>Rating</c> beside a number <c>rating</c> cannot keep its name
/// in Java, and is documented as <c>ratings</c>, <c>ratingArray</c> or <c>metaDataRating</c>: the other's name, and something more.
/// </summary>
internal static class SiblingNames
{
    public static EquatableArray<FieldModel> Add(List<FieldModel> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            if (field.WireName.IsGuess && field.Type.IsOnTheWire && Find(field, fields) is { } sibling)
            {
                fields[i] = field with { WireName = field.WireName with { SiblingName = sibling } };
            }
        }

        return new EquatableArray<FieldModel>([.. fields]);
    }

    // The longest that fits: beside "guid" and "mediaGuid", "mediaGuids" is the latter's.
    private static string? Find(FieldModel field, List<FieldModel> fields)
    {
        string? found = null;
        foreach (var other in fields)
        {
            if (other.Type.IsOnTheWire
                && LooksOf(other.Type) != LooksOf(field.Type)
                && other.WireName.Text.Length > (found?.Length ?? 0)
                && IsPart(other.PropertyName, field.PropertyName))
            {
                found = other.WireName.Text;
            }
        }

        return found;
    }

    // Whole words at either end, or all but a plural's s. Property names are in PascalCase.
    private static bool IsPart(string part, string name) =>
        name.Length > part.Length
        && ((name.StartsWith(part, StringComparison.Ordinal) && (char.IsUpper(name[part.Length]) || name.Substring(part.Length) == "s"))
            || name.EndsWith(part, StringComparison.Ordinal));

    private static char LooksOf(CSharpType type) => type.Shape switch
    {
        TypeShape.List => '[',
        TypeShape.Map or TypeShape.Object => '{',
        TypeShape.Nullable => LooksOf(type.Argument!),
        _ => '"',
    };
}
