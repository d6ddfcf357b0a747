using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Values;

/// <summary>
/// Finds the values of a field in its description: <c>Possible values are: `a`, `b`, and `c`.</c>, <c>Must be "a" or "b"</c>,
/// <c>Enum: a, b</c>.
/// </summary>
internal static class ProseValues
{
    private const int LongestAnnouncement = 80;

    private static readonly char[] s_patternSigns = ['{', '}', '<', '>', '\u2026', '*'];

    private static readonly char[] s_signs = ['"', '\'', ':', '\u201C', '\u2018'];

    // Whatever follows are values. In lower case, as all of these.
    private static readonly string[] s_announcements =
    [
        "possible values", "possible value", "allowed values", "valid values", "permitted values", "supported values", "accepted values",
        "available values", "acceptable values", "expected values", "legal values", "known values", "enum", "enum values", "enumeration",
        "one of", "one of the following", "one of the following values", "one of these", "one of these values", "can be either",
        "must be either", "the values", "following values",
    ];

    // These are sentences about values only if the values end them.
    private static readonly string[] s_verbs = ["either", "must be", "can be", "should be"];

    // "Options: `a`, `b`".
    private static readonly string[] s_labels =
        ["options", "choices", "values", "allowed", "supported", "accepted", "valid", "possible"];

    // "At least one of `a` and `b`" names fields, and "example values" are not all.
    private static readonly string[] s_others =
    [
        "least", "exactly", "only", "most", "no", "none", "not be", "cannot be", "can't be", "or be", "example", "examples", "sample",
        "default", "invalid", "reserved", "e.g.", "i.e.", "for example", "such as", "like",
    ];

    private static readonly string[] s_rules =
    [
        "must", "is required", "are required", "should", "has to", "have to", "needs to", "need to", "is set", "are set", "may be",
        "can be", "fields", "(not", "or any", "or a ", "or an ", "...", "\u2026",
    ];

    private static readonly string[] s_copulas = [" are", " is", " include", " includes", " can be", " may be", " must be"];

    public static List<string>? Find(Prose prose)
    {
        if (!MayListValues(prose))
        {
            return null;
        }

        var parts = ProsePart.Split(prose);
        for (var i = 0; i + 1 < parts.Count; i++)
        {
            if (parts[i].Kind != ProsePartKind.Text)
            {
                continue;
            }

            var found = parts[i + 1].Kind switch
            {
                ProsePartKind.Value => Announcement(parts[i].Text) switch
                {
                    ProseAnnouncement.Values => Values(parts, i + 1, out _),
                    ProseAnnouncement.Sentence when Values(parts, i + 1, out var end) is var values && EndsSentence(parts, end) => values,
                    _ => null,
                },
                ProsePartKind.Break when Announcement(parts[i].Text) == ProseAnnouncement.Values => Lines(parts, i + 1),
                _ => null,
            };
            if (found is { Count: > 1 })
            {
                return found;
            }
        }

        return parts
            .Where(static part => part.Kind == ProsePartKind.Text)
            .Select(static part => Words(part.Text))
            .FirstOrDefault(static words => words is not null);
    }

    // Values stand in code, in quotation marks or behind a colon.
    private static bool MayListValues(Prose prose)
    {
        var mayList = false;
        foreach (var span in prose.Spans.AsSpan())
        {
            // The text is several values then.
            if (span.Text.IndexOf("comma", StringComparison.OrdinalIgnoreCase) is var comma and >= 0
                && span.Text.IndexOf("separated", comma, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return false;
            }

            if (span.Kind == ProseKind.Code || span.Text.IndexOfAny(s_signs) >= 0)
            {
                mayList = true;
            }
        }

        return mayList;
    }

    // Values with nothing but separators, and what is said of each in parentheses, between them.
    private static List<string> Values(List<ProsePart> parts, int first, out int end)
    {
        var values = new List<string>();
        for (end = first; end < parts.Count; end++)
        {
            var part = parts[end];
            if (part.Kind == ProsePartKind.Value && part.Text.IndexOf(' ') < 0)
            {
                Add(values, part.Text);
            }
            else if (part.Kind != ProsePartKind.Text || !IsSeparator(part.Text) || end + 1 == parts.Count)
            {
                break;
            }
        }

        return (end < parts.Count && parts[end].Kind == ProsePartKind.Text && StatesRule(parts[end].Text)) || values.Exists(IsPattern)
            ? []
            : values;
    }

    // "YYYY-MM-DD", "{id}" and "sk_..." stand for values.
    private static bool IsPattern(string value) =>
        value.IndexOf("YYYY", StringComparison.OrdinalIgnoreCase) >= 0
        || value.IndexOf("HH:", StringComparison.OrdinalIgnoreCase) >= 0
        || value.IndexOf("..", StringComparison.Ordinal) >= 0
        || value.IndexOfAny(s_patternSigns) >= 0;

    // "- `a`: ..", a line each.
    private static List<string> Lines(List<ProsePart> parts, int first)
    {
        var values = new List<string>();
        for (var i = first; i + 1 < parts.Count; i++)
        {
            if (parts[i].Kind != ProsePartKind.Break)
            {
                continue;
            }

            i++;
            i += parts[i].Kind == ProsePartKind.Text && i + 1 < parts.Count && IsBullet(parts[i].Text) ? 1 : 0;
            if (parts[i].Kind != ProsePartKind.Value || parts[i].Text.IndexOf(' ') >= 0)
            {
                break;
            }

            Add(values, parts[i].Text);
        }

        return values;
    }

    private static void Add(List<string> values, string value)
    {
        if (value is not ("" or "null") && !values.Contains(value))
        {
            values.Add(value);
        }
    }

    private static bool IsBullet(string text) => text.Trim() is "-" or "*" or "+" or "•" or "·" or "–";

    private static bool IsSeparator(string text)
    {
        var open = text.IndexOf('(');
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        var rest = close < 0 ? text : text.Remove(open, close + 1 - open);
        return rest.Trim(' ', ',', ';', '/', '|') is "" or "or" or "and" or "and/or";
    }

    private static bool EndsSentence(List<ProsePart> parts, int end) =>
        end >= parts.Count
        || parts[end].Kind == ProsePartKind.Break
        || (parts[end].Kind == ProsePartKind.Text
            && parts[end].Text.TrimStart() is var rest
            && (rest.Length == 0 || rest[0] is '.' or ';' or ')' or '('));

    private static bool StatesRule(string text)
    {
        var rest = text.TrimStart();
        return Array.Exists(s_rules, rule => rest.StartsWith(rule, StringComparison.Ordinal));
    }

    // The last words before the first value: "The possible values are:".
    private static ProseAnnouncement Announcement(string text)
    {
        text = text.Length > LongestAnnouncement ? text.Substring(text.Length - LongestAnnouncement) : text;
        var words = text.TrimEnd(' ', ':', '(', '[').ToLowerInvariant();
        if (Array.Exists(s_verbs, verb => EndsWithWords(words, verb)) && !EndsWithWords(words, "can be either"))
        {
            return ProseAnnouncement.Sentence;
        }

        foreach (var copula in s_copulas)
        {
            words = words.EndsWith(copula, StringComparison.Ordinal) ? words.Substring(0, words.Length - copula.Length) : words;
        }

        if (Array.Find(s_announcements, announcement => EndsWithWords(words, announcement)) is { } found)
        {
            var before = words.Substring(0, words.Length - found.Length).TrimEnd();
            return Array.Exists(s_others, other => EndsWithWords(before, other)) ? ProseAnnouncement.None : ProseAnnouncement.Values;
        }

        return text.TrimEnd().EndsWith(":", StringComparison.Ordinal)
            && Array.Exists(s_labels, label => EndsWithWords(words, label)
                && words.Substring(0, words.Length - label.Length).TrimEnd() is var said
                && !Array.Exists(s_others, other => EndsWithWords(said, other)))
            ? ProseAnnouncement.Values
            : ProseAnnouncement.None;
    }

    private static bool EndsWithWords(string text, string words) =>
        text.EndsWith(words, StringComparison.Ordinal)
        && (text.Length == words.Length || !char.IsLetterOrDigit(text[text.Length - words.Length - 1]));

    // "Enum: a, b or c." with nothing around the values: a colon announces them.
    private static List<string>? Words(string text)
    {
        for (var colon = text.IndexOf(':'); colon > 0; colon = text.IndexOf(':', colon + 1))
        {
            var start = Math.Max(0, colon - LongestAnnouncement);
            if (Announcement(text.Substring(start, colon + 1 - start)) == ProseAnnouncement.Values
                && ListedValues.Words(Sentence(text, colon + 1)) is { } values)
            {
                return values;
            }
        }

        return null;
    }

    // Up to its end, or to the next colon.
    private static string Sentence(string text, int start)
    {
        var end = start;
        while (end < text.Length
            && text[end] is not (';' or '(' or ')' or ':')
            && !(text[end] == '.' && (end + 1 == text.Length || text[end + 1] == ' ')))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }
}
