namespace PlexModels.Sample;

/// <summary>Prints rows under headings, every column as wide as its widest cell.</summary>
internal sealed class TablePrinter(params string[] headings)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print(TextWriter output)
    {
        var widths = headings.Select((heading, column) => _rows.Select(row => row[column].Length).Append(heading.Length).Max()).ToArray();
        PrintRow(output, headings, widths);
        PrintRow(output, [.. widths.Select(width => new string('-', width))], widths);
        foreach (var row in _rows)
        {
            PrintRow(output, row, widths);
        }

        output.WriteLine();
    }

    private static void PrintRow(TextWriter output, string[] cells, int[] widths) =>
        output.WriteLine(string.Join("  ", cells.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
}
