namespace PlexModels.Generator.Pages;

/// <summary>A heading that is written as an element: <c>&lt;h2 id="pin">Pin&lt;/h2></c>.</summary>
internal static class HtmlHeading
{
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
        var lineEnd = LineEnd(text, start, end);
        var close = open < 0 || open > lineEnd ? -1 : text.IndexOf("</h", open, lineEnd - open, StringComparison.OrdinalIgnoreCase);
        return close < 0
            ? null
            : new PageHeading(start, AfterAnchors(text, lineEnd, end), text[start + 2] - '0', page.Slice(open + 1, close));
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
