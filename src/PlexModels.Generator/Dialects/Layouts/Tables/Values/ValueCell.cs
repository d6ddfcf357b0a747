using System.Globalization;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Values;

/// <summary>Reads cells with a value of an enum: <c>`active`</c>, <c>"active"</c>, <c>1 &lt;&lt; 3</c>, <c>0x10</c>.</summary>
internal static class ValueCell
{
    private const int MaxWords = 1;

    /// <summary>The value as JSON has it: numbers in decimal, strings without quotation marks.</summary>
    public static TextSlice Read(TextSlice cell)
    {
        var text = Undecorated(cell);
        return cell with { Text = Number(text) ?? EnumLiterals.Unquote(text) };
    }

    public static bool IsQuoted(TextSlice cell) => EnumLiterals.IsQuoted(Undecorated(cell));

    /// <summary>Whether a cell holds one value rather than a text about values.</summary>
    public static bool IsValue(TextSlice cell)
    {
        var text = Undecorated(cell);
        if (text.Length == 0)
        {
            return false;
        }

        if (EnumLiterals.IsQuoted(text) || Number(text) is not null || IsCodeSpan(cell.Text))
        {
            return true;
        }

        var words = 0;
        foreach (var word in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            words++;
            if (words > MaxWords || word.IndexOfAny(['/', ',', '(', '=', '%', '|', '<', '{']) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsInteger(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    // "1 << 3", "1<<3", "0x40": numbers as code writes them. What JSON has is decimal.
    private static string? Number(string text)
    {
        var shift = text.IndexOf("<<", StringComparison.Ordinal);
        if (shift > 0)
        {
            return long.TryParse(text.Substring(0, shift).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
                && int.TryParse(text.Substring(shift + 2).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var places)
                && places < 63
                && bits << places >> places == bits
                ? (bits << places).ToString(CultureInfo.InvariantCulture)
                : null;
        }

        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return long.TryParse(text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) && hex >= 0
                ? hex.ToString(CultureInfo.InvariantCulture)
                : null;
        }

        return IsInteger(text) ? text : null;
    }

    // Without footnotes, and without what stands in parentheses behind a value.
    private static string Undecorated(TextSlice cell)
    {
        var text = NameText.WithoutNotes(cell.Text);
        return text.Length > 0 && text[text.Length - 1] == ')' && text.IndexOf(" (", StringComparison.Ordinal) is var remark and > 0
            ? text.Substring(0, remark).Trim()
            : text;
    }

    private static bool IsCodeSpan(string text) =>
        text.Length > 2 && text[0] == '`' && text.IndexOf('`', 1) is var close && close == text.Length - 1;
}
