namespace PlexModels.Generator.Pages;

/// <summary>
/// Lines of the programs that make sites, which CommonMark takes for text: <c>{% endtab %}</c>, <c>{{&lt; /tab >}}</c>, <c>:::</c>.
/// </summary>
internal static class SiteTags
{
    private const string Tab = "{% tab title=\"";

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

    /// <summary>What a tab is called that the text opens last: <c>{% tab title="200: OK" %}</c>, <c>=== "Response"</c>; null for none.</summary>
    public static string? TabTitle(string text)
    {
        var line = text.Substring(text.TrimEnd().LastIndexOf('\n') + 1).Trim();
        var opening = line.StartsWith(Tab, StringComparison.Ordinal) ? Tab.Length
            : line.StartsWith("=== \"", StringComparison.Ordinal) ? 5
            : -1;
        var close = opening < 0 ? -1 : line.IndexOf('"', opening);
        return close > opening ? line.Substring(opening, close - opening) : null;
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

        return Array.Exists(s_openings, opening => string.CompareOrdinal(text, line, opening, 0, opening.Length) == 0);
    }
}
