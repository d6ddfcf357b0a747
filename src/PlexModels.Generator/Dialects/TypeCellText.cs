using System.Net;
using System.Text;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects;

/// <summary>The text of type cells, without what markdown and HTML put around it.</summary>
internal static class TypeCellText
{
    /// <summary>Entities resolved, HTML tags gone, and backslashes gone unless a letter follows, as in a qualified name.</summary>
    public static string Normalize(string cell)
    {
        var text = cell.IndexOf('&') < 0 ? cell : WebUtility.HtmlDecode(cell);
        if (text.IndexOf('\\') < 0
            && text.IndexOf("</", StringComparison.Ordinal) < 0
            && text.IndexOf("/>", StringComparison.Ordinal) < 0
            && text.IndexOf("<br>", StringComparison.Ordinal) < 0
            && text.IndexOf("<!--", StringComparison.Ordinal) < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '<' && TagEnd(text, i) is var end && end > i)
            {
                // Words on two lines are two.
                result.Append(text[i + 1] == 'b' && text[i + 2] == 'r' ? " " : "");
                i = end;
            }
            else if (text[i] != '\\' || (i + 1 < text.Length && char.IsLetter(text[i + 1])))
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    /// <summary>Whether stars are left when those of emphasis are gone.</summary>
    public static bool HasStarBesideEmphasis(string text)
    {
        var opening = 0;
        for (var i = text.IndexOf('*'); i >= 0; i = text.IndexOf('*', i + 1))
        {
            opening += ClosesEmphasis(text, i) && opening > 0 ? -1 : 1;
        }

        return opening > 0;
    }

    /// <summary>
    /// The stars that are left when those of emphasis are gone: <c>*string</c> of <c>**string*</c>, which is emphasis around a pointer.
    /// </summary>
    public static string WithoutEmphasis(string text)
    {
        if (text.IndexOf('*') < 0)
        {
            return text;
        }

        var isEmphasis = new bool[text.Length];
        var opening = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '*')
            {
                continue;
            }

            if (ClosesEmphasis(text, i) && opening.Count > 0)
            {
                isEmphasis[opening.Pop()] = isEmphasis[i] = true;
            }
            else
            {
                opening.Push(i);
            }
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!isEmphasis[i])
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    /// <summary>
    /// The last part of a qualified name: <c>StepFilter</c> of <c>com.acme.StepFilter</c>, <c>Array</c> of <c>Crystalline::Array.new</c>.
    /// </summary>
    public static string SimpleName(string name)
    {
        if (name.EndsWith(".new", StringComparison.Ordinal))
        {
            name = name.Substring(0, name.Length - ".new".Length);
        }

        return name.Substring(name.LastIndexOfAny(['.', ':', '\\', '#']) + 1);
    }

    /// <summary>Where the bracket closes that opens at a position, or -1.</summary>
    public static int ClosingBracket(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // Behind a type and before none: in "[]*T" and "map[K]*T" a type follows.
    private static bool ClosesEmphasis(string text, int star)
    {
        var before = star;
        while (before > 0 && IsStarOrBlank(text[before - 1]))
        {
            before--;
        }

        var after = star;
        while (after < text.Length && IsStarOrBlank(text[after]))
        {
            after++;
        }

        return before > 0
            && (char.IsLetterOrDigit(text[before - 1]) || text[before - 1] is ']' or ')' or '>' or '}' or '`' or '"' or '?' or '_')
            && (after == text.Length || !(char.IsLetter(text[after]) || text[after] is '[' or '_'));
    }

    // Editors put no-break spaces and characters without a width inside emphasis as well.
    private static bool IsStarOrBlank(char c) => c == '*' || InlineText.IsBlank(c);

    // "<code>", "</a>", "<br/>", "<a id="x">": names of tags are in lower case and no types, or the tag has attributes or closes.
    private static int TagEnd(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "<!--", 0, 4) == 0)
        {
            return text.IndexOf("-->", start, StringComparison.Ordinal) is var comment && comment < 0 ? -1 : comment + 2;
        }

        var name = start + 1;
        var closes = name < text.Length && text[name] == '/';
        name += closes ? 1 : 0;
        var end = name;
        while (end < text.Length && text[end] is >= 'a' and <= 'z')
        {
            end++;
        }

        var close = text.IndexOf('>', start);
        return close > 0
            && end > name
            && (closes
                || text[close - 1] == '/'
                || text[end] == ' '
                || text.Substring(name, end - name) is "code" or "b" or "i" or "em" or "strong" or "a" or "br")
            ? close
            : -1;
    }
}
