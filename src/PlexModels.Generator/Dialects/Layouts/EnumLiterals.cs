using System.Text;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>Reads values that are written as literals of a language: <c>"a" | "b" | Unrecognized&lt;string></c>.</summary>
internal static class EnumLiterals
{
    /// <summary>Whether a row or a word stands for values that are not documented.</summary>
    public static bool IsOpenEnd(string value) => value.StartsWith("Unrecognized", StringComparison.Ordinal);

    /// <summary>The literals in a stretch of a page, strings in either quotation marks and numbers.</summary>
    public static List<SpecValue> Read(PageText page, int start, int end)
    {
        var values = new List<SpecValue>();
        var text = page.Text;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is '"' or '\'')
            {
                var close = i + 1;
                while (close < end && text[close] != c)
                {
                    close += text[close] == '\\' ? 2 : 1;
                }

                values.Add(Value(
                    page,
                    i,
                    Math.Min(close + 1, end),
                    Unquote(text.Substring(i, Math.Min(close + 1, end) - i)),
                    isQuoted: true));
                i = close;
            }
            else if (c is '-' or (>= '0' and <= '9'))
            {
                var last = i + 1;
                while (last < end && text[last] is '.' or (>= '0' and <= '9') or 'e' or 'E')
                {
                    last++;
                }

                if (last > i + 1 || c != '-')
                {
                    values.Add(Value(page, i, last, text.Substring(i, last - i), isQuoted: false));
                }

                i = last - 1;
            }
            else if (char.IsLetter(c))
            {
                // "Unrecognized<string>", "null": no literal.
                while (i + 1 < end && text[i + 1] is not ('|' or ','))
                {
                    i++;
                }
            }
        }

        return values;
    }

    /// <summary>A string without its quotation marks and escapes; other text as it is.</summary>
    public static string Unquote(string text)
    {
        if (text.Length < 2 || text[0] is not ('"' or '\'') || text[text.Length - 1] != text[0])
        {
            return text;
        }

        var value = new StringBuilder(text.Length);
        for (var i = 1; i < text.Length - 1; i++)
        {
            i += text[i] == '\\' && i + 1 < text.Length - 1 ? 1 : 0;
            value.Append(text[i]);
        }

        return value.ToString();
    }

    public static bool IsQuoted(string text) => text.Length > 1 && text[0] is '"' or '\'' && text[text.Length - 1] == text[0];

    private static SpecValue Value(PageText page, int start, int end, string value, bool isQuoted)
    {
        var slice = new TextSlice(value, page.Locate(start, end));
        return new SpecValue(slice, slice, Prose.None, isQuoted);
    }
}
