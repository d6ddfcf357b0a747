namespace PlexModels.Generator.Dialects.Layouts.Tables.Headings;

/// <summary>Headings that are an HTTP status: <c>Response 200</c>, <c>201 Created</c>, <c>Error 4xx</c>, <c>Success (200)</c>.</summary>
internal static class StatusHeading
{
    private static readonly char[] s_separators = [' ', '(', ')', ':', '-', '–', '—', ',', '`', '*', '/', '_'];

    private static readonly char[] s_digits = ['1', '2', '3', '4', '5'];

    // Only these may stand beside the number: "Error 404 pages" is anything else.
    private static readonly HashSet<string> s_words = new(
        ("response|responses|http|status|code|success|successful|failure|failed|error|errors|body|schema|fields|example|object|json|"
            + "application|ok|created|accepted|no|content|reset|partial|multi|not|found|bad|request|unauthorized|forbidden|conflict|gone|"
            + "unprocessable|entity|too|many|requests|internal|server|service|unavailable|gateway|timeout|method|allowed|payment|required|"
            + "payload|large|moved|permanently|modified|temporary|redirect|precondition|unsupported|implemented").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    public static StatusKind IsOf(string heading)
    {
        var kind = StatusKind.None;
        if (heading.IndexOfAny(s_digits) < 0)
        {
            return kind;
        }

        var words = heading.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            if (Status(word) is var status && status != StatusKind.None)
            {
                kind = kind == StatusKind.None ? status : kind;
            }
            else if (!s_words.Contains(word))
            {
                return words.Length > 2 && words[1] == "Unsupported" ? kind : StatusKind.None;
            }
        }

        return kind;
    }

    // "200", "4xx"; what redirects has no JSON worth a type, and is called like the others.
    private static StatusKind Status(string word) =>
        word.Length == 3
        && (char.IsDigit(word[1]) || word[1] is 'x' or 'X')
        && (char.IsDigit(word[2]) || word[2] is 'x' or 'X')
            ? word[0] switch { '1' or '2' or '3' => StatusKind.Success, '4' or '5' => StatusKind.Error, _ => StatusKind.None }
            : StatusKind.None;
}
