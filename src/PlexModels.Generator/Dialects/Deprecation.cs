using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects;

/// <summary>The two ways a page marks something as deprecated: a struck-through name, and a warning in its prose.</summary>
internal static class Deprecation
{
    private const string Mark = "DEPRECATED";

    private static readonly char[] s_decoration = [' ', ':', '*', '-', '.'];

    public static bool IsStruckThrough(string name) =>
        name.Length > 4 && name.StartsWith("~~", StringComparison.Ordinal) && name.EndsWith("~~", StringComparison.Ordinal);

    /// <summary>The text behind the warning at its start: what is deprecated says so by itself.</summary>
    public static Prose WithoutMark(Prose prose)
    {
        if (!IsNoted(prose))
        {
            return prose;
        }

        var spans = new List<ProseSpan>(prose.Spans.AsArray());
        spans.RemoveRange(0, spans.FindIndex(static span => span.Text.IndexOf(Mark, StringComparison.Ordinal) >= 0));
        spans[0] = spans[0] with
        {
            Text = spans[0].Text.Substring(spans[0].Text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length).TrimStart(s_decoration),
        };

        // Emphasis may have ended behind the mark, and a paragraph with it.
        while (spans.Count > 0
            && spans[0] is { Kind: not (ProseKind.Code or ProseKind.Link) } first
            && first.Text.Trim(s_decoration).Length == 0)
        {
            spans.RemoveAt(0);
        }

        return new Prose(new EquatableArray<ProseSpan>([.. spans]));
    }

    public static bool IsNoted(Prose prose)
    {
        // Only at the start: "not DEPRECATED before 2027" in the middle of a text is no warning.
        foreach (var span in prose.Spans)
        {
            var text = span.Text.TrimStart(s_decoration);
            text = text.StartsWith("warning", StringComparison.Ordinal) ? text.Substring("warning".Length).TrimStart(s_decoration) : text;
            if (text.Length > 0)
            {
                return span.Kind == ProseKind.Text && text.StartsWith(Mark, StringComparison.Ordinal);
            }
        }

        return false;
    }
}
