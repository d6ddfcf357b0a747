using Microsoft.CodeAnalysis;
using PlexModels.Cli.Documentations;

namespace PlexModels.Cli.Serving;

/// <summary>The line of a page that a diagnostic is of, as much of it as there is room for.</summary>
internal static class PageExcerpt
{
    public static (string Before, string Marked, string After) Of(PageFile page, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var lines = page.GetText().Lines;
        if (span.StartLinePosition.Line >= lines.Count)
        {
            return ("", "", "");
        }

        var line = lines[span.StartLinePosition.Line];
        var first = line.Start + Math.Min(span.StartLinePosition.Character, line.End - line.Start);
        var length = span.EndLinePosition.Line == span.StartLinePosition.Line
            ? span.EndLinePosition.Character - span.StartLinePosition.Character
            : line.End - first;
        var last = first + Math.Min(Math.Max(length, 0), Math.Min(line.End - first, Limits.Excerpt));
        var from = Math.Max(line.Start, first - ((Limits.Excerpt - (last - first)) / 2));
        var to = Math.Min(line.End, from + Limits.Excerpt);
        var text = page.GetText();
        string Between(int start, int end) => text.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, end));
        return (
            (from > line.Start ? "\u2026" : "") + Between(from, first),
            Between(first, last),
            Between(last, Math.Max(last, to)) + (to < line.End ? "\u2026" : ""));
    }
}
