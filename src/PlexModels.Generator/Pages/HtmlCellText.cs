using System.Text;

namespace PlexModels.Generator.Pages;

/// <summary>Writes what a cell of elements says as the cell of a pipe table says it: code spans, links and line breaks.</summary>
internal static class HtmlCellText
{
    public static string ToMarkdown(string html)
    {
        var text = new StringBuilder(html.Length);
        var link = "";
        var position = 0;
        var hasText = false;
        for (var tag = HtmlTag.Next(html, 0, html.Length); tag is not null; tag = HtmlTag.Next(html, position, html.Length))
        {
            text.Append(html, position, tag.Start - position);
            hasText = hasText || !IsBlank(html, position, tag.Start);
            position = tag.End;
            switch (tag.Name)
            {
                case "code" or "tt" or "kbd" or "samp" when !tag.IsClosing && CodeEnd(html, tag) is { } close:
                    // Entities are characters in a code span of elements, and text in one of ticks.
                    var code = html.Substring(tag.End, close.Start - tag.End).Trim();
                    text.Append('`').Append(System.Net.WebUtility.HtmlDecode(code)).Append('`');
                    hasText = true;
                    position = close.End;
                    break;
                case "a" when tag.IsClosing:
                    text.Append(link.Length > 0 ? $"]({link})" : "");
                    link = "";
                    break;
                case "a":
                    link = tag.Attribute(html, "href");
                    text.Append(link.Length > 0 ? "[" : "");
                    break;
                case "del" or "s" or "strike":
                    text.Append("~~");
                    break;
                case "br" or "p" or "div" or "li" or "tr" when !tag.IsClosing && hasText:
                    text.Append("<br>");
                    break;
            }
        }

        return InOneLine(text.Append(html, position, html.Length - position).ToString());
    }

    // Of code with elements in it, which are links as a rule, those count.
    private static HtmlTag? CodeEnd(string html, HtmlTag open) =>
        HtmlTag.Next(html, open.End, html.Length) is { IsClosing: true } close
        && close.Name == open.Name
        && html.IndexOf('`', open.End, close.Start - open.End) < 0
        && html.Substring(open.End, close.Start - open.End).Trim().Length > 0
            ? close
            : null;

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!InlineText.IsBlank(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string InOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        var isBehindBlank = true;
        foreach (var c in text)
        {
            var isBlank = c is '\r' or '\n' or '\t' or ' ';
            if (!isBlank || !isBehindBlank)
            {
                line.Append(isBlank ? ' ' : c);
            }

            isBehindBlank = isBlank;
        }

        return InlineText.Trim(line.ToString());
    }
}
