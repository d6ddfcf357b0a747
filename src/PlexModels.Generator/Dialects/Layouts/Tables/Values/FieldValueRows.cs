using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects.Layouts.Tables.Nesting;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Values;

/// <summary>Reads tables of the values that fields have: <c>status | available</c>.</summary>
internal sealed class FieldValueRows(PageText page, List<PageProblem> problems)
{
    public void Read(ClassifiedTable table, NestedRows rows)
    {
        var columns = new TableColumns(table.Table, problems);
        foreach (var row in table.Table.Rows)
        {
            columns.CheckWidth(row, page);
            var value = ValueCell.Read(TableColumns.Cell(row, 1));
            if (value.IsEmpty)
            {
                columns.ReportIncomplete(TableColumns.Cell(row, 1), table.Table.Columns[1]);
            }
            else if (rows.Find(NameCell.Read(TableColumns.Cell(row, 0)).Name.Text) is { } field)
            {
                field.Values.Add(value);
            }
        }
    }
}
