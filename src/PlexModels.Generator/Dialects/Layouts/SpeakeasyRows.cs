using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>Reads the rows of Speakeasy's tables by their headers: which column holds the name, the type, the example.</summary>
internal sealed class SpeakeasyRows(PageText page, Dialect dialect, List<PageProblem> problems, CancellationToken cancellation)
{
    public EquatableArray<SpecField> Fields(MarkdownTable table)
    {
        var columns = new TableColumns(table, problems);
        var name = columns.Find(Descriptors.MissingColumn, "Field", "Name", "Property");
        var type = columns.Find(Descriptors.MissingColumn, "Type");
        if (name < 0 || type < 0)
        {
            return default;
        }

        var required = columns.Find(Descriptors.MissingOptionalColumn, "Required");
        var description = table.Column("Description");
        var example = table.Column("Example", "Examples");
        var jsonName = table.Column("JSON name", "Wire name", "Key");
        var factory = new FieldFactory(dialect, problems);
        var fields = new List<SpecField>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            columns.CheckWidth(row, page);
            var nameCell = TableColumns.Cell(row, name);
            var typeCell = TableColumns.Cell(row, type);
            if (nameCell.Plain().IsEmpty || typeCell.IsEmpty)
            {
                columns.ReportIncomplete(nameCell, nameCell.IsEmpty ? "Field" : "Type");
                continue;
            }

            var exampleCell = TableColumns.Cell(row, example);
            var field = factory.Create(
                nameCell,
                typeCell,
                IsRequired(TableColumns.Cell(row, required)),
                ProseReader.Read(TableColumns.Cell(row, description).Text),
                exampleCell with { Text = InlineText.Unescape(exampleCell.Text) },
                TableColumns.Cell(row, jsonName));
            fields.Add(field with { MayBeNull = !dialect.Notation.MarksNullableTypes });
        }

        return new EquatableArray<SpecField>([.. fields]);
    }

    public EquatableArray<SpecValue> Values(MarkdownTable table)
    {
        var columns = new TableColumns(table, problems);
        var name = columns.Find(Descriptors.MissingColumn, "Name", "Field");
        var value = columns.Find(Descriptors.MissingColumn, "Value");
        if (name < 0 || value < 0)
        {
            return default;
        }

        var description = table.Column("Description");
        var values = new List<SpecValue>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            columns.CheckWidth(row, page);
            var nameCell = TableColumns.Cell(row, name).Plain();
            var valueCell = TableColumns.Cell(row, value).Plain();
            if (EnumLiterals.IsOpenEnd(valueCell.Text))
            {
                continue;
            }

            if (nameCell.IsEmpty)
            {
                columns.ReportIncomplete(nameCell, "Name");
                continue;
            }

            values.Add(new SpecValue(nameCell, valueCell, ProseReader.Read(TableColumns.Cell(row, description).Text)));
        }

        return new EquatableArray<SpecValue>([.. values]);
    }

    private bool IsRequired(TextSlice cell)
    {
        switch (cell.Text)
        {
            case ":heavy_check_mark:":
                return true;
            case ":heavy_minus_sign:":
                return false;
        }

        switch (InlineText.Plain(cell.Text).Trim(' ', ':').ToLowerInvariant())
        {
            case "heavy_check_mark" or "white_check_mark" or "yes" or "true" or "required" or "✔" or "✔️" or "✅":
                return true;
            case "" or "heavy_minus_sign" or "no" or "false" or "optional" or "-" or "➖" or "❌" or "x":
                return false;
            default:
                problems.Add(PageProblem.Create(Descriptors.UnknownRequiredMark, cell.Span, DiagnosticText.Excerpt(cell.Text)));
                return false;
        }
    }
}
