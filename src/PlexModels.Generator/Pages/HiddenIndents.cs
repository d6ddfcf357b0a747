namespace PlexModels.Generator.Pages;

/// <summary>
/// The text for a parser of blocks. CommonMark takes a no-break space or a zero-width one for text, so that a heading or a row of a table
/// behind one is none; whoever looks at the page sees a heading.
/// </summary>
internal static class HiddenIndents
{
    // More than three columns make a block of code of what is no paragraph.
    private const int MaxIndent = 3;

    // The commonest; no more than five, which the runtime looks for at once.
    private static readonly char[] s_hidden = ['\u00A0', '\u200B', '\u200C', '\u2060', '\uFEFF'];

    private static readonly char[] s_lineEnds = ['\r', '\n'];

    /// <summary>
    /// The text, as long as it was, with spaces for what nobody sees on blank lines, before the marks of blocks and behind those of
    /// headings.
    /// </summary>
    public static string ToSpaces(string text)
    {
        if (text.IndexOfAny(s_hidden) < 0)
        {
            return text;
        }

        var characters = text.ToCharArray();
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOfAny(s_lineEnds, line);
            end = end < 0 ? text.Length : end;
            ToSpaces(characters, line, end);
            line = end + 1;
        }

        return new string(characters);
    }

    private static void ToSpaces(char[] text, int start, int end)
    {
        var first = start;
        while (first < end && InlineText.IsBlank(text[first]))
        {
            first++;
        }

        if (first == end || (first - start <= MaxIndent && text[first] is '#' or '|' or '`' or '~' or '>' or '-' or '<'))
        {
            Clear(text, start, first);
        }

        var last = first;
        while (last < end && text[last] == '#')
        {
            last++;
        }

        if (last > first && last < end && InlineText.IsBlank(text[last]))
        {
            Clear(text, last, last + 1);
        }
    }

    private static void Clear(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            // Tabs are columns to a parser.
            text[i] = text[i] == '\t' ? '\t' : ' ';
        }
    }
}
