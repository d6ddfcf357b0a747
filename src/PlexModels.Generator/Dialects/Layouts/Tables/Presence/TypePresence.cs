using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Presence;

/// <summary>
/// What a type's cell says of the field's presence beside the type: <c>string, required</c>, <c>required string</c>,
/// <c>string (optional)</c>, and GraphQL's <c>String!</c>.
/// </summary>
internal static class TypePresence
{
    // What is longer is no type.
    private const int MaxLength = 1000;

    /// <summary>Whether a type is written as one that is never null and always there.</summary>
    public static bool IsNonNull(string cell) =>
        cell.Length <= MaxLength && cell.IndexOf('!') > 0 && InlineText.Plain(cell) is { Length: > 1 } text && text[text.Length - 1] == '!';

    /// <summary>Whether the field is always there; null where the cell does not say.</summary>
    public static bool? Read(string cell)
    {
        if (cell.Length > MaxLength || !Mentions(cell) || ListsValues(cell))
        {
            return null;
        }

        var text = InlineText.Plain(cell);
        bool? said = null;
        var word = "";
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i == start)
            {
                i++;
                continue;
            }

            var before = word;
            word = text.Substring(start, i - start);
            if (PresenceWords.IsRequired(word) is { } isRequired && StandsAlone(text, start, i))
            {
                isRequired &= !before.Equals("not", StringComparison.OrdinalIgnoreCase);

                // Where both are said they are values, or about parts of the type.
                if (said is not null && said != isRequired)
                {
                    return null;
                }

                said = isRequired;
            }
        }

        return said;
    }

    // Most cells do not, and reading their markup takes longest.
    private static bool Mentions(string cell)
    {
        var start = 0;
        for (var i = 0; i <= cell.Length; i++)
        {
            if (i == cell.Length || !char.IsLetter(cell[i]))
            {
                if (i > start && PresenceWords.IsRequired(cell.Substring(start, i - start)) is not null)
                {
                    return true;
                }

                start = i + 1;
            }
        }

        return false;
    }

    // Among values, "required" is one.
    private static bool ListsValues(string cell) =>
        cell.IndexOf('|') >= 0
        || cell.IndexOf("enum", StringComparison.OrdinalIgnoreCase) >= 0
        || cell.IndexOf("one of", StringComparison.OrdinalIgnoreCase) >= 0
        || cell.IndexOf("values", StringComparison.OrdinalIgnoreCase) >= 0;

    // "Optional[T]" and "required if .." do not.
    private static bool StandsAlone(string text, int start, int end) => start == 0
        ? end < text.Length - 1 && text[end] is ' ' or ',' or ':'
        : (end == text.Length || text[end] is ',' or ';' or ')' or ']' or '.' or '*' or '\uFF09')
            && text[start - 1] is ' ' or ',' or ';' or '(' or '[' or '*' or '\uFF08' or '\uFF0C';
}
