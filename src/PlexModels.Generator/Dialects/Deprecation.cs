using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects;

/// <summary>The two ways a page marks something as deprecated: a struck-through name, and a warning in its prose.</summary>
internal static class Deprecation
{
    private static readonly char[] s_decoration = [' ', ':', '*'];

    public static bool IsStruckThrough(string name) =>
        name.Length > 4 && name.StartsWith("~~", StringComparison.Ordinal) && name.EndsWith("~~", StringComparison.Ordinal);

    public static bool IsNoted(Prose prose)
    {
        // Only at the start: "not DEPRECATED before 2027" in the middle of a text is no warning.
        foreach (var span in prose.Spans)
        {
            var text = span.Text.TrimStart(s_decoration);
            text = text.StartsWith("warning", StringComparison.Ordinal) ? text.Substring("warning".Length).TrimStart(s_decoration) : text;
            if (text.Length > 0)
            {
                return span.Kind == ProseKind.Text && text.StartsWith("DEPRECATED", StringComparison.Ordinal);
            }
        }

        return false;
    }
}
