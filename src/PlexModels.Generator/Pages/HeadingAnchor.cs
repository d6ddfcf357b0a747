namespace PlexModels.Generator.Pages;

/// <summary>
/// What sites and editors put behind a heading: <c>{#fields}</c>, <c>{/* #fields */}</c>, <c>{{ tag: 'GET' }}</c>,
/// <c>&lt;!-- omit in toc --></c>, an empty link to it.
/// </summary>
internal static class HeadingAnchor
{
    /// <summary>Where the heading's own text ends.</summary>
    public static int WithoutAnchors(string text, int start, int end)
    {
        while (true)
        {
            while (end > start && InlineText.IsBlank(text[end - 1]))
            {
                end--;
            }

            var anchor = end == start ? -1 : text[end - 1] switch
            {
                '}' => Open(text, start, end, "{#", "}") is var id and >= 0 ? id
                    : Open(text, start, end, "{/*", "*/}") is var comment and >= 0 ? comment
                    : Open(text, start, end, "{{", "}}"),
                '>' => Open(text, start, end, "<!--", "-->"),
                ')' => EmptyLink(text, start, end),
                _ => -1,
            };
            if (anchor < 0)
            {
                return end;
            }

            end = anchor;
        }
    }

    private static int Open(string text, int start, int end, string open, string close)
    {
        var length = close.Length;
        return end - start >= open.Length + length && string.CompareOrdinal(text, end - length, close, 0, length) == 0
            ? text.LastIndexOf(open, end - length, end - length - start + 1, StringComparison.Ordinal)
            : -1;
    }

    // "[](#fields "Direct link to Fields")".
    private static int EmptyLink(string text, int start, int end)
    {
        var target = Open(text, start, end, "](#", ")");
        var open = target;
        while (open > start && InlineText.IsBlank(text[open - 1]))
        {
            open--;
        }

        return open > start && text[open - 1] == '[' ? open - 1 : -1;
    }
}
