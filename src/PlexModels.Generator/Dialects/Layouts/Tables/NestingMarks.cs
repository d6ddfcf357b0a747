using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>
/// Marks before a name that put its row below the row above: <c>> > price</c>, <c>^price</c>, <c>↳ price</c>, <c>-- price</c>. Of one
/// that stands once however deep the row is, the blanks before it say how deep.
/// </summary>
internal static class NestingMarks
{
    private const char WideBlank = '\u2003';
    private const char FixedBlank = '\u00A0';

    /// <returns>The cell without the marks.</returns>
    /// <param name="cell">The cell of a name.</param>
    /// <param name="level">How many marks there are.</param>
    /// <param name="indent">How wide the blanks before them are.</param>
    public static string Without(string cell, out int level, out int indent)
    {
        var text = cell.IndexOf("&", StringComparison.Ordinal) < 0
            ? cell
            : cell.Replace("&gt;", ">").Replace("&emsp;", "\u2003").Replace("&nbsp;", "\u00A0").Replace("&ensp;", "\u2002")
                .Replace("&raquo;", "\u00BB");
        var isCode = text.Length > 0 && text[0] == '`';
        var (start, marks, dashes) = (isCode ? 1 : 0, 0, 0);
        indent = 0;
        for (; start < text.Length; start++)
        {
            var c = text[start];
            if (IsMark(c))
            {
                marks++;
            }
            else if (IsDash(c) && marks == 0)
            {
                dashes++;
            }
            else if (InlineText.IsBlank(c))
            {
                indent += marks + dashes > 0 ? 0 : c == WideBlank ? 2 : c == FixedBlank ? 1 : 0;
            }
            else if (!(c == '\\' || (marks > 0 && c is '\u2500' or '-')))
            {
                break;
            }
        }

        level = marks + dashes;
        if (level > 0 && start < text.Length && (dashes == 0 || IsApart(text, start, isCode)))
        {
            return (isCode ? "`" : "") + text.Substring(start);
        }

        level = 0;
        return text.TrimStart();
    }

    // "-v" and "--verbose" are options of a command, "- name" and "-`name`" are not.
    private static bool IsApart(string text, int start, bool isCode) =>
        InlineText.IsBlank(text[start - 1]) || (!isCode && text[start] == '`');

    private static bool IsMark(char c) => c is '>' or '^' or '\u2514' or '\u21B3' or '\u00BB' or '\u203A';

    private static bool IsDash(char c) => c is '-' or '\u2013' or '\u2022';
}
