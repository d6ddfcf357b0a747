namespace PlexModels.Generator.Pages;

/// <summary>A tag in the text of a page.</summary>
/// <param name="Name">What it is called, in lower case.</param>
/// <param name="IsClosing">Whether it ends an element.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its bracket.</param>
internal sealed record HtmlTag(string Name, bool IsClosing, int Start, int End)
{
    private const string Comment = "<!--";

    /// <returns>The first tag at or behind a place, or null.</returns>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to look from.</param>
    /// <param name="end">Where to stop.</param>
    public static HtmlTag? Next(string text, int start, int end)
    {
        for (var open = IndexOf(text, '<', start, end); open >= 0; open = IndexOf(text, '<', start, end))
        {
            if (string.CompareOrdinal(text, open, Comment, 0, Comment.Length) == 0)
            {
                var close = text.IndexOf("-->", open, end - open, StringComparison.Ordinal);
                start = close < 0 ? end : close + "-->".Length;
                continue;
            }

            var name = open + 1 < end && text[open + 1] == '/' ? open + 2 : open + 1;
            var nameEnd = name;
            while (nameEnd < end && char.IsLetterOrDigit(text[nameEnd]))
            {
                nameEnd++;
            }

            // A bracket before anything else is a sign of its own.
            start = open + 1;
            if (nameEnd > name && char.IsLetter(text[name]) && Close(text, nameEnd, end) is var bracket and >= 0)
            {
                return new HtmlTag(text.Substring(name, nameEnd - name).ToLowerInvariant(), name > open + 1, open, bracket + 1);
            }
        }

        return null;
    }

    /// <summary>What an attribute says, without quotation marks; empty where the tag has none of the name.</summary>
    public string Attribute(string text, string attribute)
    {
        var at = text.IndexOf(attribute + "=", Start, End - Start, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !InlineText.IsBlank(text[at - 1]))
        {
            return "";
        }

        var value = at + attribute.Length + 1;
        var isBraced = text[value] == '{';
        var quote = text[value] is '"' or '\'' ? text[value] : isBraced ? '}' : '\0';
        var close = quote == '\0' ? text.IndexOfAny([' ', '>', '/', '\r', '\n'], value) : text.IndexOf(quote, value + 1, End - value - 1);
        return close < 0 ? "" : text.Substring(quote == '\0' ? value : value + 1, close - (quote == '\0' ? value : value + 1));
    }

    // Behind attributes, whose values may hold brackets.
    private static int Close(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is '"' or '\'')
            {
                i = text.IndexOf(text[i], i + 1, end - i - 1);
                if (i < 0)
                {
                    return -1;
                }
            }
            else if (text[i] == '>')
            {
                return i;
            }
            else if (text[i] == '<')
            {
                return -1;
            }
        }

        return -1;
    }

    private static int IndexOf(string text, char c, int start, int end) => start >= end ? -1 : text.IndexOf(c, start, end - start);
}
