namespace PlexModels.Generator.Pages;

/// <summary>
/// Splits one line of a pipe table into cells, by the rules of GitHub's tables: a pipe ends a cell unless a backslash stands before it.
/// </summary>
internal static class RowReader
{
    // Of nearly all tables: Field, Type, Required, Description, Example.
    private const int MostCells = 5;

    private static readonly char[] s_pipeOrTick = ['|', '`'];

    /// <param name="page">The page.</param>
    /// <param name="start">Where the row begins.</param>
    /// <param name="end">Where it ends, without its line end.</param>
    /// <param name="keepCodeSpansWhole">Whether a pipe inside a code span is text; not GitHub's rule, but what writers mean.</param>
    public static TableRow Read(PageText page, int start, int end, bool keepCodeSpansWhole = false)
    {
        var text = page.Text;
        while (start < end && InlineText.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && InlineText.IsBlank(text[end - 1]))
        {
            end--;
        }

        var cells = new List<TextSlice>(MostCells);
        var position = start < end && text[start] == '|' ? start + 1 : start;
        var cellStart = position;
        while (Next(text, position, end, keepCodeSpansWhole) is var next && next >= 0)
        {
            if (text[next] == '`')
            {
                position = CodeSpanEnd(text, next, end) is var close && close > next ? close : next + 1;
                continue;
            }

            position = next + 1;
            if (!IsEscaped(text, next, cellStart))
            {
                cells.Add(Cell(page, cellStart, next));
                cellStart = position;
            }
        }

        // What stands behind the closing pipe is no cell; what stands there without one is the last.
        if (cellStart < end)
        {
            cells.Add(Cell(page, cellStart, end));
        }

        return new TableRow(cells, start, end);
    }

    public static bool IsEscaped(string text, int pipe, int from) => pipe > from && text[pipe - 1] == '\\';

    private static int Next(string text, int start, int end, bool keepCodeSpansWhole) => keepCodeSpansWhole
        ? text.IndexOfAny(s_pipeOrTick, start, end - start)
        : text.IndexOf('|', start, end - start);

    private static TextSlice Cell(PageText page, int start, int end)
    {
        var cell = page.Slice(start, end);
        return cell.Text.Contains("\\|") ? cell with { Text = cell.Text.Replace("\\|", "|") } : cell;
    }

    private static int CodeSpanEnd(string text, int open, int end)
    {
        var ticks = 0;
        while (open + ticks < end && text[open + ticks] == '`')
        {
            ticks++;
        }

        var close = text.IndexOf(new string('`', ticks), open + ticks, end - open - ticks, StringComparison.Ordinal);
        return close < 0 ? -1 : close + ticks;
    }
}
