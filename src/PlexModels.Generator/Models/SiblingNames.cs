using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>
/// Finds fields that lost their JSON name to a field beside them. A list <c>Rating</c> beside a number <c>rating</c> cannot keep its name
/// where names must differ in more than case, and is documented as <c>ratings</c>, <c>ratingArray</c> or <c>metaDataRating</c>: the other's
/// name, and something more.
/// </summary>
internal static class SiblingNames
{
    public static EquatableArray<FieldModel> Add(List<FieldModel> fields)
    {
        if (!CanHaveSiblings(fields))
        {
            return new EquatableArray<FieldModel>([.. fields]);
        }

        var places = new Dictionary<string, int>(fields.Count, StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Type.IsOnTheWire)
            {
                places[fields[i].PropertyName] = i;
            }
        }

        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            if (field.WireName.IsGuess && field.Type.IsOnTheWire && Find(field, fields, places) is { } sibling)
            {
                fields[i] = field with { WireName = field.WireName with { SiblingName = sibling } };
            }
        }

        return new EquatableArray<FieldModel>([.. fields]);
    }

    // Two names in one are of JSON that looks different; most pages have scalars alone.
    private static bool CanHaveSiblings(List<FieldModel> fields)
    {
        for (var i = 1; i < fields.Count; i++)
        {
            if (LooksOf(fields[i].Type) != LooksOf(fields[0].Type))
            {
                return true;
            }
        }

        return false;
    }

    // The longest that fits: beside "guid" and "mediaGuid", "mediaGuids" is the latter's. Of two as long, the first on the page.
    private static string? Find(FieldModel field, List<FieldModel> fields, Dictionary<string, int> places)
    {
        var best = -1;
        foreach (var part in Parts(field.PropertyName))
        {
            if (places.TryGetValue(part, out var place) && LooksOf(fields[place].Type) != LooksOf(field.Type))
            {
                var longer = best < 0
                    ? fields[place].WireName.Text.Length
                    : fields[place].WireName.Text.Length - fields[best].WireName.Text.Length;
                best = longer > 0 || (longer == 0 && place < best) ? place : best;
            }
        }

        return best < 0 ? null : fields[best].WireName.Text;
    }

    // Whole words at either end, or all but a plural's s. Property names are in PascalCase.
    private static IEnumerable<string> Parts(string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            var isPlural = i == name.Length - 1 && name[i] == 's';
            if (char.IsUpper(name[i]) || isPlural)
            {
                yield return name.Substring(0, i);
            }

            // A letter that has no capital may begin a name as well.
            if (name[i] is not (>= 'a' and <= 'z'))
            {
                yield return name.Substring(i);
            }
        }
    }

    private static char LooksOf(CSharpType type) => type.Shape switch
    {
        TypeShape.List => '[',
        TypeShape.Map or TypeShape.Object => '{',
        TypeShape.Nullable => LooksOf(type.Argument!),
        _ => '"',
    };
}
