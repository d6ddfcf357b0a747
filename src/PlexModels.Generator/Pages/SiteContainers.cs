namespace PlexModels.Generator.Pages;

/// <summary>
/// Tabs and notes of sites, whose content stands four columns to the right of <c>=== "Response"</c>, <c>!!! note</c> or <c>??? info</c>.
/// To CommonMark that is code; to a reader it is a part of the page.
/// </summary>
internal static class SiteContainers
{
    private static readonly string[] s_marks = ["=== \"", "!!! ", "???+ ", "??? "];

    /// <summary>The text, as long as it was, with the mark of a list for theirs: what is indented below that is its content.</summary>
    public static string ToLists(string text)
    {
        if (!Array.Exists(s_marks, mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0))
        {
            return text;
        }

        var characters = text.ToCharArray();
        for (var line = 0; line < text.Length;)
        {
            var start = line;
            while (start < text.Length && text[start] is ' ' or '\t')
            {
                start++;
            }

            if (IsOne(text, start))
            {
                // The content of a list begins four columns to the right at most.
                characters[start] = '-';
                characters[start + 1] = characters[start + 2] = ' ';
                characters[start + 3] = text[start + 3] == ' ' ? ' ' : ':';
            }

            var end = text.IndexOf('\n', line);
            line = end < 0 ? text.Length : end + 1;
        }

        return new string(characters);
    }

    /// <summary>Whether one begins at a place.</summary>
    public static bool IsOne(string text, int start) =>
        Array.Exists(s_marks, mark => string.CompareOrdinal(text, start, mark, 0, mark.Length) == 0);
}
