using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Values;

/// <summary>Reads the rows of a table of values.</summary>
internal sealed class ValueRows(PageText page, List<Diagnostics.PageProblem> problems)
{
    public void Read(ClassifiedTable table, List<SpecValue> values)
    {
        var columns = new TableColumns(table.Table, problems);
        var (name, value) = (table.Names, table.Values);
        var description = table.Roles.Find(ColumnRole.Description);

        // Microsoft's tables of members and protobuf's have the number beside the name, and JSON has the name.
        var isNamed = name >= 0 && IsNamed(table.Table.Columns[name], table.Table.Columns[value]) && AreNumbers(table, value);
        foreach (var row in table.Table.Rows)
        {
            columns.CheckWidth(row, page);
            var cell = TableColumns.Cell(row, isNamed ? name : value);
            var read = ValueCell.Read(cell);
            if (read.IsEmpty)
            {
                columns.ReportIncomplete(cell, table.Table.Columns[isNamed ? name : value]);
                continue;
            }

            var label = name >= 0 && !isNamed ? TableColumns.Cell(row, name) : cell;
            var labelText = NameText.WithoutNotes(label.Text).Trim('"', '~');
            values.Add(new SpecValue(
                label with { Text = labelText.Length > 0 ? labelText : read.Text },
                read,
                ProseReader.Read(TableColumns.Cell(row, description).Text),
                ValueCell.IsQuoted(cell),
                isNamed ? ValueCell.Read(TableColumns.Cell(row, value)).Text : ""));
        }
    }

    private static bool IsNamed(string name, string value) => name.StartsWith("Member", StringComparison.OrdinalIgnoreCase)
        || (name.Equals("Name", StringComparison.OrdinalIgnoreCase) && value.Equals("Number", StringComparison.OrdinalIgnoreCase));

    private static bool AreNumbers(ClassifiedTable table, int column)
    {
        foreach (var row in table.Table.Rows)
        {
            if (!ValueCell.IsInteger(ValueCell.Read(TableColumns.Cell(row, column)).Text) && !TableColumns.Cell(row, column).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }
}
