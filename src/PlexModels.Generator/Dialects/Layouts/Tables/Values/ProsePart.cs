using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Values;

/// <summary>A part of a description, as far as values are looked for in it.</summary>
internal sealed record ProsePart(ProsePartKind Kind, string Text)
{
    private const int LongestValue = 100;

    public static List<ProsePart> Split(Prose prose)
    {
        var parts = new List<ProsePart>();
        foreach (var span in prose.Spans.AsSpan())
        {
            switch (span.Kind)
            {
                case ProseKind.Text:
                    SplitText(span.Text, parts);
                    break;
                case ProseKind.Code:
                    parts.Add(new ProsePart(ProsePartKind.Value, span.Text.Trim().Trim('"', '\'')));
                    break;
                case ProseKind.LineBreak or ProseKind.ParagraphBreak:
                    parts.Add(new ProsePart(ProsePartKind.Break, ""));
                    break;
                default:
                    parts.Add(new ProsePart(ProsePartKind.Link, span.Text));
                    break;
            }
        }

        return parts;
    }

    private static void SplitText(string text, List<ProsePart> parts)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (ClosingQuote(text, i) is var close && close > i)
            {
                AddText(text.Substring(start, i - start), parts);
                parts.Add(new ProsePart(ProsePartKind.Value, text.Substring(i + 1, close - i - 1)));
                start = close + 1;
                i = close;
            }
        }

        AddText(text.Substring(start), parts);
    }

    private static void AddText(string text, List<ProsePart> parts)
    {
        if (text.Length > 0)
        {
            parts.Add(new ProsePart(ProsePartKind.Text, text));
        }
    }

    // Of one word in quotation marks. An apostrophe stands behind a letter, or before one and without another.
    private static int ClosingQuote(string text, int open)
    {
        var mark = text[open] switch { '"' => '"', '\'' => '\'', '“' => '”', '‘' => '’', _ => '\0' };
        if (mark == '\0' || (open > 0 && char.IsLetterOrDigit(text[open - 1])))
        {
            return -1;
        }

        var close = open + 1;
        while (close < text.Length && close - open <= LongestValue && text[close] != mark && text[close] != ' ')
        {
            close++;
        }

        return close < text.Length
            && text[close] == mark
            && close > open + 1
            && (close + 1 == text.Length || !char.IsLetterOrDigit(text[close + 1]))
            ? close
            : -1;
    }
}
