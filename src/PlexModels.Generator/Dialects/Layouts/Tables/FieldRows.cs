using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;
using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>Reads the rows of tables of fields.</summary>
internal sealed class FieldRows(PageText page, Dialect dialect, ProtobufEntries entries, List<PageProblem> problems)
{
    private readonly FieldFactory _factory = new(dialect, problems);

    public void Read(ClassifiedTable table, NestedRows rows)
    {
        var columns = new TableColumns(table.Table, problems);
        var presence = new PresenceColumns(table, dialect.MarksOptionalNames);
        var name = table.Names;
        var type = table.Roles.Find(ColumnRole.Type);
        var description = table.Roles.Find(ColumnRole.Description);
        var example = table.Roles.Find(ColumnRole.Example);
        var cardinality = table.Roles.Find(ColumnRole.Cardinality);
        var jsonName = table.Roles.Find(ColumnRole.JsonName);
        foreach (var row in table.Table.Rows)
        {
            columns.CheckWidth(row, page);
            var nameCell = NameCell.Read(TableColumns.Cell(row, name));
            var typeCell = TableColumns.Cell(row, type);
            if (nameCell.Name.IsEmpty)
            {
                columns.ReportIncomplete(TableColumns.Cell(row, name), table.Table.Columns[name]);
                continue;
            }

            var prose = ProseReader.Read(TableColumns.Cell(row, description).Text);
            var read = typeCell.IsEmpty
                ? TypeExpression.Scalar(TypeShape.JsonElement, "any")
                : _factory.ReadType(nameCell.Name.Text, typeCell);
            var exampleCell = TableColumns.Cell(row, example);
            var jsonNameCell = NameCell.Read(TableColumns.Cell(row, jsonName)).Name;
            var field = new SpecField(
                nameCell.Name,
                nameCell.Name.Text,
                typeCell,
                cardinality < 0 ? read : WithCardinality(read, TableColumns.Cell(row, cardinality).Text),
                IsRequired: false,
                nameCell.IsDeprecated || Deprecation.IsNoted(prose),
                prose,
                exampleCell with { Text = InlineText.Unescape(exampleCell.Text) },

                // In protobuf's JSON a name may be written in either of two ways; elsewhere it is what the page says.
                !jsonNameCell.IsEmpty ? jsonNameCell : cardinality < 0 ? nameCell.Name : nameCell.Name with { Text = "" });
            rows.Add(presence.Apply(field, nameCell, row), nameCell.Level, nameCell.Indent);
        }
    }

    // "repeated" makes a list, and of a message that is an entry of a map, the map.
    private TypeExpression? WithCardinality(TypeExpression? type, string cell) =>
        type is null ? null
        : InlineText.Plain(cell) is not ("repeated" or "*" or "0..*" or "1..*" or "0..n" or "1..n") ? ProtobufNumbers.InJson(type)
        : entries.ValueOf(type) is { } value ? TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, value)
        : TypeExpression.Of(TypeForm.List, "repeated", ProtobufNumbers.InJson(type));
}
