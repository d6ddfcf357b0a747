using System.Text;
using PlexModels.Generator.Models;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Emit;

/// <summary>Writes XML documentation comments.</summary>
internal static class DocComment
{
    private const string Slashes = "/// ";
    private const int LineWidth = 120;
    private const int LongestLineBreak = 16;

    /// <summary>A summary of what the page says, or a sentence in its place.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="prose">What the page says.</param>
    /// <param name="fallback">XML to write when it says nothing.</param>
    public static void Summary(CodeWriter writer, Prose prose, string fallback)
    {
        if (Single(prose, fallback) is { Length: > 0 } only && only.Length <= LineWidth - writer.Column - Slashes.Length)
        {
            writer.Line($"{Slashes}<summary>{only}</summary>");
            return;
        }

        var lines = new List<string>();
        foreach (var paragraph in prose.IsEmpty ? [fallback] : Paragraphs(prose))
        {
            lines.AddRange(Wrap(paragraph, LineWidth - writer.Column));
        }

        Element(writer, "summary", lines);
    }

    /// <summary>
    /// Where a type comes from. The line is left out where a page is a type: the generator writes nothing anew for what moves on its page,
    /// so it would be that of an older page.
    /// </summary>
    public static void Source(CodeWriter writer, ModelIdentity identity)
    {
        var fragment = identity.Fragment.Length > 0 ? "#" + identity.Fragment : "";
        var (link, place) = identity.Place.Length > 0 ? ("", ": " + identity.Place) : (fragment, "");
        writer.Line($"{Slashes}<remarks><c>{SafeText.Xml(identity.SourcePage + link)}</c>{SafeText.Xml(place)}</remarks>");
    }

    /// <summary>An example as it stands in its cell, line breaks kept.</summary>
    public static void Example(CodeWriter writer, string example)
    {
        if (example.Length == 0)
        {
            return;
        }

        var lines = new List<string>();
        foreach (var line in WithLineEnds(example).Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(SafeText.Xml(line.TrimEnd()));
            }
        }

        if (lines.Count > 0)
        {
            Element(writer, "example", lines);
        }
    }

    private static void Element(CodeWriter writer, string name, List<string> lines)
    {
        if (lines.Count == 1)
        {
            writer.Line($"{Slashes}<{name}>{lines[0]}</{name}>");
            return;
        }

        writer.Line($"{Slashes}<{name}>");
        foreach (var line in lines)
        {
            writer.Line($"{Slashes}{line}");
        }

        writer.Line($"{Slashes}</{name}>");
    }

    // Nearly all descriptions are text without markup, and most fit a line.
    private static string? Single(Prose prose, string fallback) =>
        prose.IsEmpty ? fallback
        : prose.Spans.Count == 1 && prose.Spans[0] is { Kind: ProseKind.Text } span && !string.IsNullOrWhiteSpace(span.Text)
            ? SafeText.Xml(span.Text).Trim()
        : null;

    private static List<string> Paragraphs(Prose prose)
    {
        var paragraphs = new List<string>();
        var current = new StringBuilder();
        foreach (var span in prose.Spans)
        {
            switch (span.Kind)
            {
                case ProseKind.Text:
                    current.Append(SafeText.Xml(span.Text));
                    break;
                case ProseKind.Code:
                    current.Append("<c>").Append(SafeText.Xml(span.Text)).Append("</c>");
                    break;
                case ProseKind.Link:
                    current.Append(Link(span));
                    break;
                case ProseKind.Model:
                    current.Append(Reference(span));
                    break;
                case ProseKind.LineBreak:
                    // An editor runs lines together unless told not to: a list would be one sentence.
                    paragraphs.Add(current.Append("<br/>").ToString());
                    current.Clear();
                    break;
                case ProseKind.ParagraphBreak:
                    paragraphs.Add(current.ToString());
                    paragraphs.Add("<para/>");
                    current.Clear();
                    break;
            }
        }

        paragraphs.Add(current.ToString());
        paragraphs.RemoveAll(static paragraph => string.IsNullOrWhiteSpace(paragraph));
        return paragraphs;
    }

    // Only links that lead somewhere from an editor's tooltip: a relative one does not. An absolute URI has its quotes escaped.
    private static string Link(ProseSpan span) =>
        Uri.TryCreate(span.Url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? $"""<see href="{SafeText.Xml(uri.AbsoluteUri)}">{SafeText.Xml(span.Text)}</see>"""
            : SafeText.Xml(span.Text);

    // A link that reads like the model's name is the name, which an editor shows in the reader's own words.
    private static string Reference(ProseSpan span) =>
        span.Url!.EndsWith("." + span.Text, StringComparison.Ordinal)
            ? $"""<see cref="global::{span.Url}"/>"""
            : $"""<see cref="global::{span.Url}">{SafeText.Xml(span.Text)}</see>""";

    private static IEnumerable<string> Wrap(string text, int width)
    {
        text = text.Trim();
        width -= Slashes.Length;
        var start = 0;
        while (text.Length - start > width)
        {
            var end = BreakBefore(text, start, width);
            if (end < 0)
            {
                break;
            }

            yield return text.Substring(start, end - start).TrimEnd();
            start = end + 1;
        }

        yield return text.Substring(start).Trim();
    }

    // The last blank that is not inside a tag; failing that, the first behind the width; -1 when there is none.
    private static int BreakBefore(string text, int start, int width)
    {
        var inTag = false;
        var best = -1;
        for (var i = start; i < text.Length; i++)
        {
            inTag = text[i] == '<' || (inTag && text[i] != '>');
            if (text[i] != ' ' || inTag)
            {
                continue;
            }

            if (i - start > width)
            {
                return best > start ? best : i;
            }

            best = i;
        }

        return best > start ? best : -1;
    }

    private static string WithLineEnds(string example)
    {
        var result = new StringBuilder(example.Length);
        for (var i = 0; i < example.Length; i++)
        {
            if (string.Compare(example, i, "<br", 0, 3, StringComparison.OrdinalIgnoreCase) == 0
                && example.IndexOf('>', i, Math.Min(LongestLineBreak, example.Length - i)) is var close
                && close >= 0
                && example.Substring(i + 3, close - i - 3).Trim(' ', '/').Length == 0)
            {
                result.Append('\n');
                i = close;
            }
            else
            {
                result.Append(example[i]);
            }
        }

        return result.ToString();
    }
}
