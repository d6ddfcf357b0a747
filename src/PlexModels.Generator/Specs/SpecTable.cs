namespace PlexModels.Generator.Specs;

/// <summary>A pipe table: its header and its rows, as wide as they were written.</summary>
internal sealed record SpecTable(TableRow Header, IReadOnlyList<TableRow> Rows)
{
    private static readonly char[] s_markup = ['*', '`', '_', ' '];

    /// <summary>The column whose header is one of the names, or -1.</summary>
    public int Column(params string[] names)
    {
        for (var i = 0; i < Header.Cells.Count; i++)
        {
            var header = Header.Cells[i].Text.Trim(s_markup);
            foreach (var name in names)
            {
                if (string.Equals(header, name, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }
        }

        return -1;
    }
}
