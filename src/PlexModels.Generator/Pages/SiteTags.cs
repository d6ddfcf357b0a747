namespace PlexModels.Generator.Pages;

/// <summary>
/// Lines of the programs that make sites, which CommonMark takes for text: <c>{% endtab %}</c>, <c>{{&lt; /tab >}}</c>, <c>:::</c>.
/// </summary>
internal static class SiteTags
{
    private static readonly char[] s_titleOpenings = [' ', '['];

    private static readonly string[] s_openings = ["{%", "{{%", "{{<", ":::"];

    /// <summary>Where the first line of theirs begins, or else the end.</summary>
    public static int Find(string text, int start, int end)
    {
        for (var line = start; line < end;)
        {
            if (IsAt(text, line, end))
            {
                return line;
            }

            var next = text.IndexOf('\n', line, end - line);
            line = next < 0 ? end : next + 1;
        }

        return end;
    }

    /// <summary>
    /// What a tab or a note is called that the text opens last: <c>{% tab title="200: OK" %}</c>, <c>=== "Response"</c>,
    /// <c>!!! note "Request"</c>, <c>:::tip[Parameters]</c>; null for none.
    /// </summary>
    public static string? Title(string text)
    {
        var line = text.Substring(text.TrimEnd().LastIndexOf('\n') + 1).Trim();
        if (line.StartsWith(":::", StringComparison.Ordinal))
        {
            var words = line.TrimStart(':').Trim();
            var open = words.IndexOfAny(s_titleOpenings);
            return open < 0 ? null : words.Substring(open + 1).Trim(' ', ']', '"') is { Length: > 0 } title ? title : null;
        }

        var quote = IsAt(line, 0, line.Length) ? line.IndexOf('"') : -1;
        var close = quote < 0 ? -1 : line.IndexOf('"', quote + 1);
        return close > quote + 1 ? line.Substring(quote + 1, close - quote - 1) : null;
    }

    /// <summary>Whether a paragraph is nothing else.</summary>
    public static bool AreAll(string paragraph)
    {
        for (var line = 0; line < paragraph.Length;)
        {
            if (!IsAt(paragraph, line, paragraph.Length))
            {
                return false;
            }

            var next = paragraph.IndexOf('\n', line);
            line = next < 0 ? paragraph.Length : next + 1;
        }

        return true;
    }

    private static bool IsAt(string text, int line, int end)
    {
        while (line < end && text[line] is ' ' or '\t')
        {
            line++;
        }

        return SiteContainers.IsOne(text, line)
            || Array.Exists(s_openings, opening => string.CompareOrdinal(text, line, opening, 0, opening.Length) == 0);
    }
}
