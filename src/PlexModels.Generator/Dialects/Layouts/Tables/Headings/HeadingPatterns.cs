using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Headings;

/// <summary>
/// What a project says of tables by their headings: <c>JSON Params|Get * Response|!* Preview</c>. A pattern with an exclamation mark takes
/// tables out, and goes before the others; any other takes them in.
/// </summary>
internal sealed class HeadingPatterns
{
    private readonly List<string> _included = [];
    private readonly List<string> _excluded = [];

    public HeadingPatterns(string? option)
    {
        foreach (var pattern in Split(option))
        {
            if (pattern.StartsWith("!", StringComparison.Ordinal))
            {
                _excluded.Add(Text(pattern));
            }
            else
            {
                _included.Add(pattern);
            }
        }
    }

    /// <summary>Which patterns of an option no heading can match.</summary>
    public static IEnumerable<string> Unreadable(string? option) => Split(option).Where(static pattern => pattern == "!");

    /// <summary>All other patterns of an option, as they are written.</summary>
    public static IEnumerable<string> Readable(string? option) => Split(option).Where(static pattern => pattern != "!");

    /// <summary>The patterns of an option, as they are written, that match a heading of a page.</summary>
    public static IEnumerable<string> Matched(string? option, MarkdownPage page, CancellationToken cancellation)
    {
        var patterns = Readable(option).ToList();
        if (patterns.Count == 0)
        {
            return [];
        }

        var headings = HeadingPath.Names(page, cancellation).ToList();
        return patterns.Where(pattern => headings.Exists(heading => Matches(Text(pattern), heading)));
    }

    /// <summary>What a pattern says of headings, whether it takes them in or out.</summary>
    public static string Text(string pattern) => pattern.StartsWith("!", StringComparison.Ordinal) ? pattern.Substring(1).Trim() : pattern;

    private static IEnumerable<string> Split(string? option) => (option ?? "")
        .Split(['|', ',', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(static part => part.Trim())
        .Where(static pattern => pattern.Length > 0);

    /// <summary>Whether the project takes the tables below some headings in or out; null where it says nothing.</summary>
    public bool? Includes(HeadingPath path)
    {
        if (_included.Count + _excluded.Count == 0)
        {
            return null;
        }

        bool? includes = null;
        foreach (var (section, _, _) in path.Upwards())
        {
            if (_excluded.Exists(pattern => Matches(pattern, section.Name)))
            {
                return false;
            }

            includes = _included.Exists(pattern => Matches(pattern, section.Name)) ? true : includes;
        }

        return includes;
    }

    // Stars stand for any text. The parts between them are looked for from left to right, each behind the one before.
    private static bool Matches(string pattern, string heading)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return string.Equals(pattern, heading, StringComparison.OrdinalIgnoreCase);
        }

        var last = parts[parts.Length - 1];
        if (!heading.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase)
            || heading.Length < parts[0].Length + last.Length
            || !heading.EndsWith(last, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var position = parts[0].Length;
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var found = heading.IndexOf(parts[i], position, heading.Length - last.Length - position, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            position = found + parts[i].Length;
        }

        return true;
    }
}
