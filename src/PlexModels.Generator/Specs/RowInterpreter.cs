using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Specs;

/// <summary>Reads the rows of a table by its headers: which column holds the name, the type, the example.</summary>
internal sealed class RowInterpreter(List<PageProblem> problems, CancellationToken cancellation)
{
    private static readonly char[] s_markup = ['~', '*', ' '];

    public EquatableArray<SpecField> Fields(SpecTable table)
    {
        var name = table.Column("Field", "Name", "Property");
        var type = table.Column("Type");
        var required = table.Column("Required");
        var description = table.Column("Description");
        var example = table.Column("Example", "Examples");
        var jsonName = table.Column("JSON name", "Wire name", "Key");
        if (IsMissing(table, name, "Field", Descriptors.MissingColumn) | IsMissing(table, type, "Type", Descriptors.MissingColumn))
        {
            return default;
        }

        IsMissing(table, required, "Required", Descriptors.MissingOptionalColumn);
        var fields = new List<SpecField>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            var nameCell = Cell(row, name);
            if (Name(nameCell) is not { } fieldName || Cell(row, type) is not { IsEmpty: false } typeCell)
            {
                problems.Add(PageProblem.Create(Descriptors.IncompleteRow, nameCell.Span, nameCell.IsEmpty ? "Field" : "Type"));
                continue;
            }

            var prose = ProseReader.Read(Cell(row, description).Text);
            fields.Add(new SpecField(
                fieldName,
                typeCell,
                IsRequired(Cell(row, required)),
                Deprecation.IsStruckThrough(nameCell.Text) || Deprecation.IsNoted(prose),
                prose,
                Cell(row, example),
                WithoutMarkup(Cell(row, jsonName))));
        }

        return new EquatableArray<SpecField>([.. fields]);
    }

    public EquatableArray<SpecValue> Values(SpecTable table)
    {
        var name = table.Column("Name", "Field");
        var value = table.Column("Value");
        var description = table.Column("Description");
        if (IsMissing(table, name, "Name", Descriptors.MissingColumn) | IsMissing(table, value, "Value", Descriptors.MissingColumn))
        {
            return default;
        }

        var values = new List<SpecValue>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            var nameCell = Cell(row, name);
            if (Name(nameCell) is { } valueName)
            {
                values.Add(new SpecValue(valueName, Value(Cell(row, value)), ProseReader.Read(Cell(row, description).Text)));
            }
            else
            {
                problems.Add(PageProblem.Create(Descriptors.IncompleteRow, nameCell.Span, "Name"));
            }
        }

        return new EquatableArray<SpecValue>([.. values]);
    }

    private bool IsMissing(SpecTable table, int column, string name, Microsoft.CodeAnalysis.DiagnosticDescriptor rule)
    {
        if (column >= 0)
        {
            return false;
        }

        var headers = new List<string>();
        foreach (var cell in table.Header.Cells)
        {
            headers.Add(cell.Text);
        }

        var span = table.Header.Cells.Count > 0 ? table.Header.Cells[0].Span : default;
        problems.Add(PageProblem.Create(rule, span, name, DiagnosticText.Excerpt(string.Join(", ", headers))));
        return true;
    }

    private bool IsRequired(SpecText cell)
    {
        switch (cell.Text)
        {
            case ":heavy_check_mark:":
                return true;
            case ":heavy_minus_sign:":
                return false;
        }

        switch (cell.Text.Trim().Trim(':').ToLowerInvariant())
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

    private static SpecText? Name(SpecText cell)
    {
        var name = WithoutMarkup(cell);
        return name.IsEmpty ? null : name;
    }

    private static SpecText Value(SpecText cell)
    {
        // "*" and "~" are values; emphasis around one that is more than that is not.
        var value = WithoutMarkup(cell);
        return value.IsEmpty ? cell with { Text = cell.Text.Trim('`') } : value;
    }

    private static SpecText WithoutMarkup(SpecText cell)
    {
        // Underscores may belong to the name: only a code span protects them from being emphasis, and names come in code spans.
        var text = cell.Text.Trim(s_markup).Trim('`').Trim();
        return text == cell.Text ? cell : cell with { Text = text };
    }

    private static SpecText Cell(TableRow row, int column) =>
        column >= 0 && column < row.Cells.Count ? row.Cells[column] : new SpecText("", row.Cells.Count > 0 ? row.Cells[0].Span : default);
}
