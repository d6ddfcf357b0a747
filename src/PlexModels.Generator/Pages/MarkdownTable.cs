namespace PlexModels.Generator.Pages;

/// <summary>A pipe table: its header and its rows, as wide as they were written.</summary>
internal sealed class MarkdownTable(TableRow header, IReadOnlyList<TableRow> rows)
{
    private string[]? _columns;

    public TableRow Header { get; } = header;

    public IReadOnlyList<TableRow> Rows { get; } = rows;

    /// <summary>What the header's cells read as.</summary>
    public IReadOnlyList<string> Columns => _columns ??= [.. Header.Cells.Select(static cell => InlineText.Plain(cell.Text))];

    /// <summary>The column whose header is one of the names, in any case, or -1.</summary>
    public int Column(params string[] names)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            foreach (var name in names)
            {
                if (string.Equals(Columns[i], name, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }
        }

        return -1;
    }
}
