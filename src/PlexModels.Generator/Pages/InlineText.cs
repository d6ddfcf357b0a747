namespace PlexModels.Generator.Pages;

/// <summary>
/// What a cell or a heading reads as. Emphasis is markup wherever CommonMark says so and part of a name wherever it does not:
/// <c>snake_case</c> and <c>`__typename`</c> keep their underscores, <c>_name_</c> does not.
/// </summary>
internal static class InlineText
{
    private static readonly char[] s_markup = ['`', '*', '_', '[', '<', '&', '\\', '~'];

    /// <summary>The text without code spans, emphasis, links, HTML tags of text, escapes and entities.</summary>
    public static string Plain(string source)
    {
        var text = Trim(source);
        if (text.IndexOfAny(s_markup) < 0)
        {
            return text;
        }

        if (IsCodeSpan(text))
        {
            return Trim(text.Substring(1, text.Length - 2));
        }

        return EmphasizedName(text) ?? Trim(ProseReader.Plain(text));
    }

    /// <summary>The text without blanks and invisible characters at its ends.</summary>
    public static string Trim(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return end - start == text.Length ? text : text.Substring(start, end - start);
    }

    /// <summary>White space, and characters that editors and web pages put in that nobody sees.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';

    /// <summary>Source text without the backslashes before punctuation and with its entities resolved; emphasis stays as it is.</summary>
    public static string Unescape(string source)
    {
        var text = source.IndexOf('&') < 0 ? source : System.Net.WebUtility.HtmlDecode(source);
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        // Quotation marks and backslashes stay escaped: in an example they are JSON's.
        var result = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length || text[i + 1] is '"' or '\\' or '/' || !IsPunctuation(text[i + 1]))
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static bool IsPunctuation(char c) =>
        c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    // Nearly all names are one.
    private static bool IsCodeSpan(string text) =>
        text.Length > 2 && text[0] == '`' && text.IndexOf('`', 1) == text.Length - 1;

    // Underscores between letters are no emphasis, and stars around a name are: Markdig, to which most of a documentation's cells would go
    // otherwise, need not be asked.
    private static string? EmphasizedName(string text)
    {
        var stars = 0;
        while (stars < 3 && stars < text.Length && text[stars] == '*')
        {
            stars++;
        }

        var end = text.Length - stars;
        for (var i = stars; i < end; i++)
        {
            var c = text[i];
            if (c == '_' ? i == stars || i == end - 1 : c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return null;
            }
        }

        return end <= stars || !IsStars(text, end) ? null : text.Substring(stars, end - stars);
    }

    private static bool IsStars(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] != '*')
            {
                return false;
            }
        }

        return true;
    }
}
