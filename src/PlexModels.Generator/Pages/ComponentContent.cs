using System.Text;

namespace PlexModels.Generator.Pages;

/// <summary>What a component of MDX says: the paragraph that it begins with, without the components in its lines.</summary>
internal static class ComponentContent
{
    /// <summary>The paragraph, up to a component that begins a line.</summary>
    /// <param name="page">The page.</param>
    /// <param name="start">Behind the component's tag.</param>
    /// <param name="end">Where to stop.</param>
    public static TextSlice Read(PageText page, int start, int end)
    {
        var text = page.Text;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var paragraphEnd = ParagraphEnd(text, start, end);
        var plain = new StringBuilder();
        var position = start;
        var open = 0;
        for (var tag = MdxTag.Next(text, start, end); tag?.Start < paragraphEnd; tag = MdxTag.Next(text, tag.End, end))
        {
            open += tag.IsEmpty ? 0 : tag.IsClosing ? -1 : 1;
            if (open < 0 || ComponentTableReader.IsField(tag) || BeginsLine(text, tag))
            {
                paragraphEnd = tag.Start;
                break;
            }

            plain.Append(text, position, tag.Start - position);
            position = tag.End;
        }

        plain.Append(text, position, Math.Max(paragraphEnd - position, 0));
        return page.Slice(start, Math.Max(paragraphEnd, start)) with { Text = plain.ToString().Trim() };
    }

    private static bool BeginsLine(string text, MdxTag tag) =>
        tag is { IsClosing: false, IsEmpty: false } && IsBlank(text, text.LastIndexOf('\n', tag.Start) + 1, tag.Start);

    private static int ParagraphEnd(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if ((text[i] == '\n' && EndsParagraph(text, i + 1, end)) || (text[i] == '{' && i + 1 < end && text[i + 1] == '/'))
            {
                return i;
            }
        }

        return end;
    }

    // A line of nothing, and one that a code block begins with.
    private static bool EndsParagraph(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '\r')
        {
            start++;
        }

        return start >= end || text[start] == '\n' || string.CompareOrdinal(text, start, "```", 0, 3) == 0;
    }

    /// <summary>Whether there is nothing between two places.</summary>
    public static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
