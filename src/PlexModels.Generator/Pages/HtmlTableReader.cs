using System.Globalization;

namespace PlexModels.Generator.Pages;

/// <summary>Reads a table that is written as elements: <c>&lt;table>&lt;tr>&lt;td></c>. Its first row is the header.</summary>
internal sealed class HtmlTableReader(PageText page, CancellationToken cancellation)
{
    // Cells may say that they reach over any number of columns and rows, and nobody writes tables that wide.
    private const int MaxColumns = 100;

    // So many that each of them is repeated in many rows would fill more memory than any page has text.
    private const int MaxRepeated = 10_000;

    private readonly List<TableRow> _rows = [];

    // Cells that reach down from a row above, by their column: how many rows are left.
    private readonly Dictionary<int, (TextSlice Cell, int Rows)> _reaching = [];
    private List<TextSlice> _cells = [];
    private int _rowStart = -1;
    private int _repeated;

    /// <summary>Where the table ends whose tag begins at a place, or -1 where it is not closed or has no cells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the tag begins.</param>
    /// <param name="isOpen">Whether it has cells and is not closed.</param>
    public static int FindEnd(string text, int start, out bool isOpen)
    {
        isOpen = false;
        var depth = 0;
        var hasCells = false;
        for (var tag = HtmlTag.Next(text, start, text.Length); tag is not null; tag = HtmlTag.Next(text, tag.End, text.Length))
        {
            hasCells |= tag.Name is "td" or "th";
            depth += tag.Name == "table" ? tag.IsClosing ? -1 : 1 : 0;
            if (depth == 0)
            {
                return hasCells ? tag.End : -1;
            }
        }

        isOpen = hasCells;
        return -1;
    }

    public MarkdownTable Read(int start, int end)
    {
        HtmlTag? open = null;
        var depth = 0;
        for (var tag = HtmlTag.Next(page.Text, start, end); tag is not null; tag = HtmlTag.Next(page.Text, tag.End, end))
        {
            cancellation.ThrowIfCancellationRequested();
            depth += tag.Name == "table" ? tag.IsClosing ? -1 : 1 : 0;

            // A table in a cell is part of what that says.
            if (depth > 1 || tag.Name is not ("td" or "th" or "tr" or "thead" or "tbody" or "table"))
            {
                continue;
            }

            if (open is not null)
            {
                AddCell(open, tag.Start);
                open = null;
            }

            if (tag.Name is "td" or "th")
            {
                _rowStart = _rowStart < 0 ? tag.Start : _rowStart;
                open = tag.IsClosing ? null : tag;
            }
            else
            {
                EndRow(tag.Start);
                _rowStart = tag is { Name: "tr", IsClosing: false } ? tag.Start : -1;
            }
        }

        return _rows.Count > 0
            ? new MarkdownTable(_rows[0], _rows.GetRange(1, _rows.Count - 1))
            : new MarkdownTable(new TableRow([], start, start), []);
    }

    private void AddCell(HtmlTag tag, int end)
    {
        TakeReaching();
        var cell = page.Slice(tag.End, end);
        cell = cell with { Text = HtmlCellText.ToMarkdown(cell.Text) };
        var rows = Span(tag, "rowspan");
        for (var columns = Span(tag, "colspan"); columns > 0 && _cells.Count < MaxColumns; columns--)
        {
            if (rows > 1)
            {
                _reaching[_cells.Count] = (cell, rows - 1);
            }

            _cells.Add(cell);
            cell = cell with { Text = "" };
        }
    }

    private void TakeReaching()
    {
        while (_reaching.TryGetValue(_cells.Count, out var above) && _repeated < MaxRepeated)
        {
            _repeated++;
            if (above.Rows == 1)
            {
                _reaching.Remove(_cells.Count);
            }
            else
            {
                _reaching[_cells.Count] = (above.Cell, above.Rows - 1);
            }

            _cells.Add(above.Cell);
        }
    }

    private void EndRow(int end)
    {
        if (_cells.Count == 0)
        {
            return;
        }

        TakeReaching();
        _rows.Add(new TableRow(_cells, Math.Max(_rowStart, 0), end));
        _cells = [];
    }

    private int Span(HtmlTag tag, string attribute) =>
        int.TryParse(tag.Attribute(page.Text, attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Max(span, 1)
            : 1;
}
