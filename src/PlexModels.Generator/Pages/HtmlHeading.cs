namespace PlexModels.Generator.Pages;

/// <summary>A heading that is written as an element: <c>&lt;h2 id="pin">Pin&lt;/h2></c>.</summary>
internal static class HtmlHeading
{
    // No heading is longer, and any number of them may never be closed.
    private const int Longest = 1000;

    private static readonly char[] s_lineEnds = ['\r', '\n'];

    /// <returns>The heading with the lines of anchors behind it, or null where the lines begin with something else.</returns>
    /// <param name="page">The page.</param>
    /// <param name="start">Where the lines of HTML begin.</param>
    /// <param name="end">Where they end.</param>
    public static PageHeading? Read(PageText page, int start, int end)
    {
        var text = page.Text;
        while (start < end && InlineText.IsBlank(text[start]))
        {
            start++;
        }

        if (end - start < "<h1></h1>".Length
            || text[start] != '<'
            || text[start + 1] is not ('h' or 'H')
            || text[start + 2] is not (>= '1' and <= '6'))
        {
            return null;
        }

        var open = text.IndexOf('>', start, end - start);
        if (open < 0 || open > LineEnd(text, start, end))
        {
            return null;
        }

        // A tool may put the tag that closes on a line of its own.
        var close = text.IndexOf("</h", open, Math.Min(end - open, Longest), StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            return null;
        }

        var (from, to) = (open + 1, close);
        while (to > from && InlineText.IsBlank(text[to - 1]))
        {
            to--;
        }

        while (from < to && InlineText.IsBlank(text[from]))
        {
            from++;
        }

        return new PageHeading(start, AfterAnchors(text, LineEnd(text, close, end), end), text[start + 2] - '0', page.Slice(from, to));
    }

    private static int AfterAnchors(string text, int position, int end)
    {
        while (true)
        {
            var line = position;
            while (line < end && (InlineText.IsBlank(text[line]) || text[line] is '\r' or '\n'))
            {
                line++;
            }

            if (line == end || !(StartsWith(text, line, "<a ") || StartsWith(text, line, "<!--")))
            {
                return position;
            }

            position = LineEnd(text, line, end);
        }
    }

    private static bool StartsWith(string text, int position, string start) =>
        string.CompareOrdinal(text, position, start, 0, start.Length) == 0;

    private static int LineEnd(string text, int start, int end) =>
        text.IndexOfAny(s_lineEnds, start, end - start) is var lineEnd and >= 0 ? lineEnd : end;
}
