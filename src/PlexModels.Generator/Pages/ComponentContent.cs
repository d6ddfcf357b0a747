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

        var paragraph = start;
        var open = 0;
        for (var i = start; i < end; i++)
        {
            if ((text[i] == '\n' && EndsParagraph(text, i + 1, end)) || (text[i] == '{' && i + 1 < end && text[i + 1] == '/'))
            {
                break;
            }

            if (text[i] == '<' && MdxTag.Read(text, i, end) is { } tag)
            {
                open += tag.IsEmpty ? 0 : tag.IsClosing ? -1 : 1;
                if (open < 0 || ComponentTableReader.IsField(tag) || (!tag.IsClosing && !tag.IsEmpty && IsBlank(text, text.LastIndexOf('\n', i) + 1, i)))
                {
                    break;
                }

                i = tag.End - 1;
            }

            paragraph = i + 1;
        }

        var content = page.Slice(start, paragraph);
        return content.Text.IndexOf('<') < 0 ? content : content with { Text = WithoutTags(content.Text) };
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

    private static string WithoutTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        var position = 0;
        for (var tag = MdxTag.Next(text, 0, text.Length); tag is not null; tag = MdxTag.Next(text, position, text.Length))
        {
            plain.Append(text, position, tag.Start - position);
            position = tag.End;
        }

        return plain.Append(text, position, text.Length - position).ToString().Trim();
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
