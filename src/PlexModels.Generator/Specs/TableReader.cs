using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Specs;

/// <summary>
/// Reads a pipe table out of a paragraph's source lines. Lines are split before any inline markup is read, as GitHub does it:
/// a stray backtick or <c>&lt;Boolean></c> in one cell cannot swallow the next.
/// </summary>
internal sealed class TableReader(PageText page, List<PageProblem> problems, CancellationToken cancellation)
{
    private static readonly char[] s_lineEnds = ['\r', '\n'];

    /// <summary>The table that a paragraph is, or null when its second line is no delimiter row.</summary>
    public SpecTable? Read(int start, int end)
    {
        var lines = Lines(start, end);
        if (lines.Count < 2 || !IsDelimiter(lines[1].Start, lines[1].End))
        {
            return null;
        }

        var header = RowReader.Read(page, lines[0].Start, lines[0].End);
        var rows = new List<TableRow>(lines.Count - 2);
        AddRows(header, lines, 2, rows);
        return new SpecTable(header, rows);
    }

    /// <summary>Rows that a blank line has cut off from their table.</summary>
    public SpecTable Continue(SpecTable table, int start, int end)
    {
        var rows = new List<TableRow>(table.Rows);
        problems.Add(PageProblem.Create(Descriptors.DamagedPage, page.Locate(start, start), "a blank line cuts the table in two"));
        AddRows(table.Header, Lines(start, end), 0, rows);
        return table with { Rows = rows };
    }

    private void AddRows(TableRow header, List<(int Start, int End)> lines, int first, List<TableRow> rows)
    {
        for (var i = first; i < lines.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = RowReader.Read(page, lines[i].Start, lines[i].End);
            if (row.Cells.Count > header.Cells.Count)
            {
                var whole = RowReader.Read(page, lines[i].Start, lines[i].End, keepCodeSpansWhole: true);
                row = whole.Cells.Count == header.Cells.Count ? whole : row;
            }

            rows.Add(row);
            if (row.Cells.Count != header.Cells.Count)
            {
                problems.Add(PageProblem.Create(
                    Descriptors.WrongCellCount,
                    page.Locate(row.Start, row.End),
                    DiagnosticText.Number(row.Cells.Count),
                    DiagnosticText.Number(header.Cells.Count)));
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

    private bool IsDelimiter(int start, int end)
    {
        var dashes = false;
        for (var i = start; i < end; i++)
        {
            var c = page.Text[i];
            dashes |= c == '-';
            if (c is not ('-' or ':' or '|' or ' ' or '\t'))
            {
                return false;
            }
        }

        return dashes;
    }
}
