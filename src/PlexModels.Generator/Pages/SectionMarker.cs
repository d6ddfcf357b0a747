namespace PlexModels.Generator.Pages;

/// <summary>A <c>## Fields</c> or <c>## Values</c> wherever it stands, even in the middle of a line.</summary>
internal sealed record SectionMarker(int Start, int End)
{
    private const string Heading = "## ";

    /// <summary>The first that is not inside a code block.</summary>
    public static SectionMarker? Find(string text)
    {
        var code = new CodeFences(text);
        for (var start = FindHeading(text, 0); start is { } heading; start = FindHeading(text, heading + Heading.Length))
        {
            foreach (var name in (ReadOnlySpan<string>)["Fields", "Values"])
            {
                var end = heading + Heading.Length + name.Length;
                if (string.CompareOrdinal(text, heading + Heading.Length, name, 0, name.Length) == 0
                    && (end == text.Length || char.IsWhiteSpace(text[end]))
                    && !code.Contain(heading))
                {
                    return new SectionMarker(heading, end);
                }
            }
        }

        return null;
    }

    /// <summary>The next second-level heading, or what was one before its line end was lost.</summary>
    public static int? FindHeading(string text, int from)
    {
        for (var i = text.IndexOf(Heading, from, StringComparison.Ordinal);
            i >= 0;
            i = text.IndexOf(Heading, i + 1, StringComparison.Ordinal))
        {
            if (i == 0 || char.IsWhiteSpace(text[i - 1]))
            {
                return i;
            }
        }

        return null;
    }
}
