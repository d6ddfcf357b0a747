using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Values;

/// <summary>Reads the values of a field in a cell of their own: <c>`new`, `used`</c>, <c>new | used</c>, <c>Enum: [new used]</c>.</summary>
internal static class ListedValues
{
    private const int MaxValues = 500;

    private const string Listed = "Enum: [";

    private static readonly char[] s_separators = [',', '|', ';', '\n'];

    /// <returns>The values; none where the cell says anything else.</returns>
    public static List<TextSlice> Read(TextSlice cell) =>
        (HasBreaks(cell) ? null : Split(cell.Text, s_separators)) is { } separated ? Values(cell, separated)
        : ReadAmongRules(cell) is { Count: > 0 } announced ? announced
        : Split(InLines(cell), ['\n']) is { } inLines ? Values(cell, inLines)
        : [];

    /// <summary>Reads values that are said to be some: "required, unique" are rules.</summary>
    public static List<TextSlice> ReadAmongRules(TextSlice cell)
    {
        if (ProseValues.Find(ProseReader.Read(cell.Text)) is { Count: > 1 } announced)
        {
            return Values(cell, announced);
        }

        var lines = InLines(cell);
        var open = lines.IndexOf(Listed, StringComparison.Ordinal);
        var close = open < 0 ? -1 : lines.IndexOf(']', open);
        return close > 0 && Split(lines.Substring(open + Listed.Length, close - open - Listed.Length), [' ']) is { } bracketed
            ? Values(cell, bracketed)
            : [];
    }

    /// <summary>Values in prose, with nothing around them but separators; null where any of it is no value.</summary>
    public static List<string>? Words(string text)
    {
        var words = text.Replace(" or ", ",").Replace(" and ", ",").Replace('/', ',');
        return Split(words, [',', '|']) is { } values
            && (values.TrueForAll(ValueCell.IsInteger) || values.TrueForAll(static value => value.Any(char.IsLetter)))
            ? values
            : null;
    }

    private static bool HasBreaks(TextSlice cell) => cell.Text.IndexOf("<br", StringComparison.OrdinalIgnoreCase) >= 0;

    private static string InLines(TextSlice cell) =>
        cell.Text.Replace("<br/>", "\n").Replace("<br />", "\n").Replace("<br>", "\n");

    // Null where a part is no value: "0-100, or none".
    private static List<string>? Split(string text, char[] separators)
    {
        var values = new List<string>();
        foreach (var part in text.Split(separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var trimmed = part.Trim();
            if (trimmed.Length == 0)
            {
                continue;
            }

            if (!IsValue(trimmed) || values.Count == MaxValues)
            {
                return null;
            }

            values.Add(trimmed);
        }

        return values.Count > 1 ? values : null;
    }

    // One word that may stand in JSON; "..", ">=1" and "maxLength:5" are rules.
    private static bool IsValue(string text)
    {
        var plain = EnumLiterals.Unquote(InlineText.Plain(text));
        if (plain.Length == 0)
        {
            return false;
        }

        var hasLetterOrDigit = false;
        foreach (var c in plain)
        {
            hasLetterOrDigit |= char.IsLetterOrDigit(c);
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.' or '/' or '+'))
            {
                return false;
            }
        }

        return hasLetterOrDigit && plain.IndexOf("..", StringComparison.Ordinal) < 0;
    }

    private static List<TextSlice> Values(TextSlice cell, List<string> values) =>
        values.ConvertAll(value => cell with { Text = EnumLiterals.Unquote(InlineText.Plain(value)) });
}
