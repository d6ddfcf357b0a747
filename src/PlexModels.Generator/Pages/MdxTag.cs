namespace PlexModels.Generator.Pages;

/// <summary>A tag of a component in MDX: its name begins with a capital, and its attributes may be expressions.</summary>
/// <param name="Name">What the component is called.</param>
/// <param name="IsClosing">Whether it ends a component.</param>
/// <param name="IsEmpty">Whether it is a component by itself: <c>&lt;Field name="id" /></c>.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its bracket.</param>
/// <param name="Attributes">The places of the attributes' values, without quotation marks and braces; empty ones have no value.</param>
internal sealed record MdxTag(
    string Name, bool IsClosing, bool IsEmpty, int Start, int End, IReadOnlyDictionary<string, (int Start, int End)> Attributes)
{
    // Whatever is longer is no attribute that anybody wrote, and each that is not closed is looked at as far as this.
    private const int LongestAttribute = 8_000;

    /// <returns>The first tag of a component at or behind a place that is in no code and no comment, or null.</returns>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to look from.</param>
    /// <param name="end">Where to stop.</param>
    public static MdxTag? Next(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == '`')
            {
                i = SkipCode(text, i, end) - 1;
            }
            else if (SkipComment(text, i, end) is > 0 and var behind)
            {
                i = behind - 1;
            }
            else if (text[i] == '<' && Read(text, i, end) is { } tag)
            {
                return tag;
            }
        }

        return null;
    }

    /// <returns>The tag of a component that begins at a place, or null.</returns>
    /// <param name="text">The text.</param>
    /// <param name="open">The place of its bracket.</param>
    /// <param name="end">Where to stop.</param>
    public static MdxTag? Read(string text, int open, int end)
    {
        var isClosing = open + 1 < end && text[open + 1] == '/';
        var name = isClosing ? open + 2 : open + 1;
        if (name >= end || text[name] is not (>= 'A' and <= 'Z'))
        {
            return null;
        }

        var at = name;
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is '.' or '_'))
        {
            at++;
        }

        var component = text.Substring(name, at - name);
        var attributes = new Dictionary<string, (int Start, int End)>(StringComparer.Ordinal);
        while (true)
        {
            at = SkipBlanks(text, at, end);
            if (at >= end)
            {
                return null;
            }

            if (text[at] == '>')
            {
                return new MdxTag(component, isClosing, false, open, at + 1, attributes);
            }

            if (text[at] == '/')
            {
                return at + 1 < end && text[at + 1] == '>' ? new MdxTag(component, isClosing, true, open, at + 2, attributes) : null;
            }

            if (ReadAttribute(text, at, end, attributes) is not (> 0 and var next))
            {
                return null;
            }

            at = next;
        }
    }

    // Behind the attribute, or -1 where there is none.
    private static int ReadAttribute(string text, int start, int end, Dictionary<string, (int Start, int End)> attributes)
    {
        var at = start;
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or ':'))
        {
            at++;
        }

        if (at == start)
        {
            return -1;
        }

        var name = text.Substring(start, at - start);
        attributes[name] = (at, at);
        if (at >= end || text[at] != '=')
        {
            return at;
        }

        var value = SkipBlanks(text, at + 1, end);
        var close = value < end ? CloseOf(text, value, end) : -1;
        if (close < 0)
        {
            return -1;
        }

        attributes[name] = text[value] == '{' ? WithoutQuotes(text, value + 1, close) : (value + 1, close);
        return close + 1;
    }

    // {"a"} is "a".
    private static (int Start, int End) WithoutQuotes(string text, int start, int end)
    {
        start = SkipBlanks(text, start, end);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end - start > 1 && text[start] is '"' or '\'' or '`' && text[end - 1] == text[start] ? (start + 1, end - 1) : (start, end);
    }

    // The quotation mark or brace that closes another one, or -1.
    private static int CloseOf(string text, int open, int end)
    {
        end = Math.Min(end, open + LongestAttribute);
        if (text[open] is '"' or '\'')
        {
            return text.IndexOf(text[open], open + 1, end - open - 1);
        }

        var depth = text[open] == '{' ? 1 : 0;
        for (var i = open + 1; i < end && depth > 0; i++)
        {
            // Between letters it is an apostrophe of the text in an element.
            if (text[i] is '"' or '`' || (text[i] == '\'' && !char.IsLetterOrDigit(text[i - 1])))
            {
                i = CloseOfQuote(text, i, end);
                continue;
            }

            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // In an expression a backslash goes before a quotation mark that does not close.
    private static int CloseOfQuote(string text, int open, int end)
    {
        var i = open + 1;
        while (i < end && text[i] != text[open])
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    // Behind a comment of MDX or HTML, or -1 where none begins.
    private static int SkipComment(string text, int start, int end)
    {
        var closing = StartsWith(text, start, "{/*") ? "*/}" : StartsWith(text, start, "<!--") ? "-->" : "";
        if (closing.Length == 0)
        {
            return -1;
        }

        var close = text.IndexOf(closing, start, end - start, StringComparison.Ordinal);
        return close < 0 ? end : close + closing.Length;
    }

    private static bool StartsWith(string text, int start, string what) =>
        text[start] == what[0] && string.CompareOrdinal(text, start, what, 0, what.Length) == 0;

    // Behind a code span or block, which ends with as many ticks as it begins with; behind those that begin none. A span ends in its
    // paragraph.
    private static int SkipCode(string text, int start, int end)
    {
        const int TicksOfBlock = 3;
        var ticks = TicksAt(text, start, end);
        for (var i = start + ticks; i < end; i++)
        {
            var run = TicksAt(text, i, end);
            if (run == ticks)
            {
                return i + run;
            }

            if (ticks < TicksOfBlock && text[i] == '\n' && i + 1 < end && text[SkipInLine(text, i + 1, end)] == '\n')
            {
                break;
            }

            i += Math.Max(run - 1, 0);
        }

        return start + ticks;
    }

    private static int TicksAt(string text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] == '`')
        {
            at++;
        }

        return at - start;
    }

    // The last of the blanks, or what follows them in the line.
    private static int SkipInLine(string text, int start, int end)
    {
        while (start < end - 1 && text[start] is ' ' or '\t' or '\r')
        {
            start++;
        }

        return start;
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
