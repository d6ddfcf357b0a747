using System.Text;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Names;

/// <summary>The text of a name's cell without what people put beside the name.</summary>
internal static class NameText
{
    private static readonly char[] s_footnotes = ['*', '\u00B9', '\u00B2', '\u00B3', '\u2020', '\u2021', ' ', ',', ':'];

    private static readonly string[] s_modifiers = ["`static` ", "`abstract` ", "`readonly` ", "`optional` "];

    /// <summary>The name as it reads, without footnotes: <c>\*</c>, <c>[1]</c>, <c>¹</c>.</summary>
    public static string WithoutNotes(string cell)
    {
        var text = WithoutModifiers(WithoutNoteTags(WithoutEscapedStars(cell)));
        text = IsPath(text) ? text : InlineText.Plain(text);
        for (var before = ""; before != text;)
        {
            before = text;
            text = text.TrimEnd(s_footnotes);

            // "UNSET [1]".
            var open = text.Length > 0 && text[text.Length - 1] == ']' ? text.LastIndexOf(" [", StringComparison.Ordinal) : -1;
            text = open > 0 && open + 2 < text.Length - 1 && char.IsDigit(text[open + 2]) ? text.Substring(0, open) : text;
        }

        return text.Trim();
    }

    /// <summary>
    /// Whether a word behind a line break says that a field is always there, or may be absent: <c>`id`&lt;br>_required_</c>.
    /// </summary>
    public static (bool IsRequired, bool IsOptional) Presence(string cell)
    {
        var end = cell.IndexOf("<br", StringComparison.OrdinalIgnoreCase);
        var close = end > 0 ? cell.IndexOf('>', end) : -1;
        var note = close > 0 ? InlineText.Plain(cell.Substring(close + 1)).Trim(' ', '*', '_', '(', ')', '.', ':').ToLowerInvariant() : "";
        return (note == "required", note == "optional");
    }

    // "user[home][city]" is no link in a path, and "cars.*.docks.*.id" no emphasis.
    private static bool IsPath(string text)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) || text.IndexOfAny(['[', '*']) < 0)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isStar = text[i] == '*';
            if (isStar ? text[i - 1] is not ('.' or '[') : !(char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' or '.' or '[' or ']'))
            {
                return false;
            }
        }

        return true;
    }

    // "`name` <br/>*(added in v3.0)*": what stands behind a line break is beside the name.
    private static string WithoutNoteTags(string cell)
    {
        var end = cell.IndexOf("<br", StringComparison.OrdinalIgnoreCase);
        end = end < 0 ? cell.IndexOf("<sup", StringComparison.OrdinalIgnoreCase) : end;
        return end > 0 ? cell.Substring(0, end) : cell;
    }

    // "`readonly` `tags`": what the language says of the member.
    private static string WithoutModifiers(string cell)
    {
        foreach (var modifier in s_modifiers)
        {
            if (cell.StartsWith(modifier, StringComparison.Ordinal) && cell.IndexOf('`', modifier.Length) >= 0)
            {
                cell = cell.Substring(modifier.Length).TrimStart();
            }
        }

        return cell;
    }

    private static string WithoutEscapedStars(string cell)
    {
        if (cell.IndexOf("\\*", StringComparison.Ordinal) < 0)
        {
            return cell;
        }

        // A footnote, and no part of a path: "items[\*].id".
        return new StringBuilder(cell).Replace("[\\*]", "[*]").Replace(".\\*.", ".*.").Replace("\\*", "").ToString();
    }
}
