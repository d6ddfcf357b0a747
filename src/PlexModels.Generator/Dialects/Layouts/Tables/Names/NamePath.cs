namespace PlexModels.Generator.Dialects.Layouts.Tables.Names;

/// <summary>
/// A name that may be a path: <c>address.city</c>, <c>items[*].id</c>, <c>user[name]</c>, <c>user/id</c>, <c>user->id</c>,
/// <c>cars.{id}.name</c>, <c>$.id</c>.
/// </summary>
/// <param name="Steps">The names on the way to the field, and its own.</param>
/// <param name="IsSure">Whether it is one by itself: no name of a member is written like it.</param>
internal sealed record NamePath(IReadOnlyList<PathStep> Steps, bool IsSure)
{
    // Deeper names are no paths: types are nested in names of types, which are as long as their path.
    private const int MaxSteps = 16;
    private const int MaxLength = 1000;

    private const string NoNames = " ()=<>|{}[]\"'`*,";

    private static readonly string[] s_arrows = ["->", " \u2192 ", "\u2192", " > "];

    // "application/json" and "application/xml" are no members of an "application".
    private static readonly HashSet<string> s_mediaTypes =
        new(["application", "audio", "font", "image", "message", "model", "multipart", "text", "video"], StringComparer.Ordinal);

    /// <summary>What a path goes through is called like members are, so that it may be taken for one where others begin like it.</summary>
    public bool HasPlainNames { get; } = Steps.All(static step => step.Name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-'));

    /// <returns>The path, or null where the text is a name and nothing else.</returns>
    /// <param name="name">The name.</param>
    public static NamePath? Read(string name)
    {
        if (name.Length > MaxLength)
        {
            return null;
        }

        var start = RootEnd(name);
        var text = start == 0 ? name : name.Substring(start);
        var separator = Array.Find(s_arrows, arrow => text.IndexOf(arrow, StringComparison.Ordinal) > 0)
            ?? (text.IndexOf('/') > 0 ? "/" : ".");
        if (separator is "/" or "." && text.IndexOf(' ') >= 0)
        {
            return null;
        }

        var steps = new List<PathStep>();
        var hasWords = false;
        foreach (var part in Split(text, separator))
        {
            if (!TryAdd(part, steps, ref hasWords))
            {
                return null;
            }
        }

        return steps.Count > MaxSteps || (start == 0 && steps is [{ HasItems: false }]) || (separator == "/" && !IsOfSlashes(steps)) ? null
            : new NamePath(
                steps,
                start > 0 || hasWords || (steps.Count > 1 && steps[0].HasItems) || steps.Exists(static step => step.IsAnyName));
    }

    /// <summary>Whether a name is that of the JSON itself: <c>$</c>, <c>[]</c>, <c>$[*]</c>.</summary>
    public static bool IsRoot(string name) =>
        name.Length is > 0 and < MaxLength && RootEnd(name + ".") == name.Length + 1;

    // "$.id", "[].id", "$[*].id": the fields are those of the JSON, or of its items.
    private static int RootEnd(string name)
    {
        var at = name.Length > 1 && name[0] == '$' && name[1] is '.' or '[' ? 1 : 0;
        while (at < name.Length && name[at] == '[' && name.IndexOf(']', at) is var close and > 0
            && IsIndex(name.Substring(at + 1, close - at - 1)))
        {
            at = close + 1;
        }

        return at > 0 && at < name.Length && name[at] == '.' ? at + 1 : 0;
    }

    // What stands in brackets is no path of its own: "tags[0..9]".
    private static List<string> Split(string text, string separator)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '[' or '{' ? 1 : text[i] is ']' or '}' ? -1 : 0;
            if (depth <= 0 && string.CompareOrdinal(text, i, separator, 0, separator.Length) == 0)
            {
                parts.Add(text.Substring(start, i - start).Trim());
                start = i + separator.Length;
                i = start - 1;
            }
        }

        parts.Add(text.Substring(start).Trim());
        return parts;
    }

    private static bool TryAdd(string part, List<PathStep> steps, ref bool hasWords)
    {
        if (steps.Count > 0 && IsAnyName(part))
        {
            steps.Add(new PathStep("", HasItems: false));
            return true;
        }

        var open = part.IndexOf('[');
        var name = open < 0 ? part : part.Substring(0, open);
        if (name.Length > 0 ? name.IndexOfAny(s_noNames) >= 0 : open < 0 || steps.Count == 0)
        {
            return false;
        }

        if (name.Length > 0)
        {
            steps.Add(new PathStep(name, HasItems: false));
        }

        while (open >= 0 && open < part.Length)
        {
            var close = part[open] == '[' ? part.IndexOf(']', open) : -1;
            if (close < 0)
            {
                return false;
            }

            var inner = part.Substring(open + 1, close - open - 1).Trim('"', '\'');
            if (IsWord(inner) && !IsIndex(inner))
            {
                hasWords = true;
                steps.Add(new PathStep(inner, HasItems: false));
            }
            else
            {
                steps[steps.Count - 1] = steps[steps.Count - 1] with { HasItems = true };
            }

            open = close + 1;
        }

        return true;
    }

    private static readonly char[] s_noNames = NoNames.ToCharArray();

    private static bool IsAnyName(string part) => part == "*"
        || (part.Length > 2 && ((part[0] == '{' && part[part.Length - 1] == '}') || (part[0] == '<' && part[part.Length - 1] == '>')));

    private static bool IsOfSlashes(List<PathStep> steps) =>
        !s_mediaTypes.Contains(steps[0].Name) && steps.TrueForAll(static step => step.Name.IndexOf('.') < 0);

    private static bool IsIndex(string text) =>
        text is "" or "*" or "n" or "i" or "j" or "k" or "m" or "N" or "M" or "#" or "index" or "idx" || text.All(char.IsDigit);

    private static bool IsWord(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-');
}
