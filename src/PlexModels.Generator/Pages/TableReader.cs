namespace PlexModels.Generator.Pages;

/// <summary>
/// Reads a pipe table out of a paragraph's source lines. Lines are split before any inline markup is read, as GitHub does it:
/// a stray backtick or <c>&lt;Boolean></c> in one cell cannot swallow the next.
/// </summary>
internal sealed class TableReader(PageText page, CancellationToken cancellation)
{
    private static readonly char[] s_lineEnds = ['\r', '\n'];

    /// <summary>The table whose header row is the first line.</summary>
    public MarkdownTable Read(int start, int end)
    {
        var lines = Lines(start, end);
        var header = RowReader.Read(page, lines[0].Start, lines[0].End);
        var rows = new List<TableRow>(lines.Count - 2);
        AddRows(header, lines, 2, rows);
        return new MarkdownTable(header, rows);
    }

    /// <summary>The table with rows that a blank line has cut off from it.</summary>
    public MarkdownTable Continue(MarkdownTable table, int start, int end)
    {
        var rows = new List<TableRow>(table.Rows);
        AddRows(table.Header, Lines(start, end), 0, rows);
        return new MarkdownTable(table.Header, rows);
    }

    /// <summary>Where the table in a paragraph begins, which prose may stand before; -1 when there is none.</summary>
    public static int Find(string text, int start, int end)
    {
        if (text.IndexOf('|', start, end - start) < 0)
        {
            return -1;
        }

        var header = -1;
        for (var line = start; line < end;)
        {
            var lineEnd = text.IndexOfAny(s_lineEnds, line, end - line);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            if (lineEnd > line)
            {
                if (header >= 0 && IsDelimiter(text, line, lineEnd))
                {
                    return header;
                }

                header = line;
            }

            line = lineEnd + 1;
        }

        return -1;
    }

    private void AddRows(TableRow header, List<(int Start, int End)> lines, int first, List<TableRow> rows)
    {
        for (var i = first; i < lines.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (start, end) = lines[i];
            var row = RowReader.Read(page, start, end);
            if (row.Cells.Count > header.Cells.Count)
            {
                var whole = RowReader.Read(page, start, end, keepCodeSpansWhole: true);
                row = whole.Cells.Count == header.Cells.Count ? whole : row;
            }

            // Without outer pipes the pipe before an empty last cell is the row's last character.
            if (row.Cells.Count == header.Cells.Count - 1
                && page.Text[row.Start] != '|'
                && page.Text[row.End - 1] == '|'
                && !RowReader.IsEscaped(page.Text, row.End - 1, row.Start))
            {
                row = row with { Cells = [.. row.Cells, page.Slice(row.End, row.End)] };
            }

            // A line of HTML below the last row, such as </div>, is no row.
            if (row.Cells.Count != 1 || header.Cells.Count == 1 || page.Text[row.Start] != '<')
            {
                rows.Add(row);
            }
        }
    }

    private List<(int Start, int End)> Lines(int start, int end)
    {
        var lines = new List<(int Start, int End)>();
        while (start < end)
        {
            var lineEnd = page.Text.IndexOfAny(s_lineEnds, start, end - start);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            if (lineEnd > start)
            {
                lines.Add((start, lineEnd));
            }

            start = lineEnd + 1;
        }

        return lines;
    }

    private static bool IsDelimiter(string text, int start, int end)
    {
        var dashes = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            dashes |= c == '-';
            if (c is not ('-' or ':' or '|') && !InlineText.IsBlank(c))
            {
                return false;
            }
        }

        return dashes;
    }
}
