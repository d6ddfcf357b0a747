using System.Net;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Names;

/// <summary>
/// What stands in the place of names that the page does not know: <c>...</c>, <c>&lt;key&gt;</c>, <c>{key}</c>, <c>[key: string]</c>,
/// <c>*</c>, <c>^x-</c>, <c>other fields</c>.
/// </summary>
internal static class NamePlaceholder
{
    private const int Longest = 80;

    private static readonly string[] s_others =
        ["other ", "additional ", "any ", "any other ", "any additional ", "all other ", "further ", "arbitrary ", "extra "];

    private static readonly HashSet<string> s_nouns = new(
        ["field", "fields", "property", "properties", "key", "keys", "attribute", "attributes", "member", "members", "string name"],
        StringComparer.Ordinal);

    /// <param name="cell">The cell, without marks that put its row below another.</param>
    public static bool Is(string cell)
    {
        if (cell.Length is 0 or > Longest)
        {
            return false;
        }

        var text = Text(cell);
        return IsEllipsis(text)
            || text == "*"
            || cell.Trim() == "**additionalProperties**"
            || IsBetween(text, '<', '>')
            || IsBetween(text, '{', '}')
            || (text.Length > 2 && text[0] == '[' && text[text.Length - 1] == ']' && text.IndexOf(": ", StringComparison.Ordinal) > 0)
            || IsOthers(text.Trim('*', '_').ToLowerInvariant());
    }

    /// <summary>Whether it says that there is more, and nothing of it.</summary>
    public static bool IsEllipsis(string cell) =>
        cell.Length <= Longest && Text(cell) is "..." or "\u2026" or ". . ." or "etc." or "etc" or "....";

    /// <summary>Whether it is a pattern of names, which begins as a nested row may.</summary>
    public static bool IsPattern(string cell) =>
        cell.Length <= Longest
        && Text(cell) is ['^', _, ..] text
        && (text[text.Length - 1] is '$' or '-' || text.IndexOf(".*", StringComparison.Ordinal) > 0 || text.IndexOf('[') == 1);

    private static string Text(string cell)
    {
        var text = cell.Trim(' ', '\u00A0', '`');
        text = text.IndexOf('\\') < 0 ? text : text.Replace("\\", "");
        return text.IndexOf('&') < 0 ? text : WebUtility.HtmlDecode(text).Trim();
    }

    private static bool IsBetween(string text, char open, char close)
    {
        var inner = text.Length > 2 && text[0] == open && text[text.Length - 1] == close ? text.Trim(open, close, ' ') : "";
        return inner.Length > 0
            && char.IsLetter(inner[0])
            && inner is not ("br" or "hr")
            && inner.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or ' ' or ':' or '.');
    }

    private static bool IsOthers(string text) => Array.Exists(
        s_others,
        other => text.StartsWith(other, StringComparison.Ordinal) && s_nouns.Contains(text.Substring(other.Length)));
}
