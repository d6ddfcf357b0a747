using Microsoft.CodeAnalysis;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>A table by its columns, and what is wrong with it.</summary>
internal sealed class TableColumns(MarkdownTable table, List<PageProblem> problems)
{
    public MarkdownTable Table { get; } = table;

    /// <summary>A column's place, or -1 and a problem.</summary>
    public int Find(DiagnosticDescriptor ifMissing, params string[] names)
    {
        var column = Table.Column(names);
        if (column < 0)
        {
            var span = Table.Header.Cells.Count > 0 ? Table.Header.Cells[0].Span : default;
            problems.Add(PageProblem.Create(ifMissing, span, names[0], DiagnosticText.Excerpt(string.Join(", ", Table.Columns))));
        }

        return column;
    }

    /// <summary>A problem for a row that is not as wide as the header.</summary>
    public void CheckWidth(TableRow row, PageText page)
    {
        if (row.Cells.Count != Table.Header.Cells.Count)
        {
            problems.Add(PageProblem.Create(
                Descriptors.WrongCellCount,
                page.Locate(row.Start, row.End),
                DiagnosticText.Number(row.Cells.Count),
                DiagnosticText.Number(Table.Header.Cells.Count)));
        }
    }

    /// <summary>A problem for a row that lacks what it cannot do without.</summary>
    public void ReportIncomplete(TextSlice at, string column) =>
        problems.Add(PageProblem.Create(Descriptors.IncompleteRow, at.Span, column));

    /// <summary>A row's cell, empty where the row is too short or there is no such column.</summary>
    public static TextSlice Cell(TableRow row, int column) =>
        column >= 0 && column < row.Cells.Count ? row.Cells[column] : new TextSlice("", row.Cells.Count > 0 ? row.Cells[0].Span : default);
}
