using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>
/// Reads the rows of <c>## Properties</c>. Pipes in descriptions are not escaped, so the first two cells are the name and the type, the
/// last is the notes, and what is between them the description.
/// </summary>
internal sealed class OpenApiGeneratorRows(PageText page, Dialect dialect, List<PageProblem> problems, CancellationToken cancellation)
{
    // Python's name for the members that have none.
    private const string AnyName = "any string name";

    private readonly FieldFactory _factory = new(dialect, problems);

    /// <summary>The enums that stand in the notes of fields.</summary>
    public List<SpecType> Enums { get; } = [];

    public EquatableArray<SpecField> Fields(MarkdownTable table)
    {
        var hasNotes = table.Column("Notes") >= 0;
        var fields = new List<SpecField>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            var nameCell = TableColumns.Cell(row, 0);
            var name = nameCell.Plain();
            var type = TypeCell(row, out var next);
            if (name.IsEmpty || type.IsEmpty)
            {
                problems.Add(PageProblem.Create(Descriptors.IncompleteRow, nameCell.Span, name.IsEmpty ? "Name" : "Type"));
                continue;
            }

            // Without outer pipes, an empty last cell is no cell.
            var rowHasNotes = hasNotes && row.Cells.Count > next + 1;
            var notes = rowHasNotes ? FieldNotes.Read(row.Cells[row.Cells.Count - 1].Text) : FieldNotes.None;
            var description = ProseReader.Join([Description(row, next, rowHasNotes), notes.ToProse()]);
            var isRequired = hasNotes && !notes.IsOptional;
            var field = _factory.Create(nameCell, type, isRequired, description, Empty(nameCell), Empty(nameCell)) with
            {
                MayBeNull = NullNote.Has(description),
            };
            fields.Add(field.Name.Text == AnyName ? AdditionalProperties(field with { IsRequired = false }) : WithEnum(field, notes));
        }

        return new EquatableArray<SpecField>([.. fields]);
    }

    // A pipe inside bold text is part of the type: "**string | null**".
    private TextSlice TypeCell(TableRow row, out int next)
    {
        next = 2;
        var type = TableColumns.Cell(row, 1);
        while (next < row.Cells.Count - 1 && IsOpen(type.Text))
        {
            type = page.Slice(type.Span.Span.Start, row.Cells[next].Span.Span.End);
            next++;
        }

        return type;
    }

    private static bool IsOpen(string type)
    {
        var marks = 0;
        for (var i = type.IndexOf("**", StringComparison.Ordinal); i >= 0; i = type.IndexOf("**", i + 2, StringComparison.Ordinal))
        {
            marks++;
        }

        return marks % 2 != 0;
    }

    private static Prose Description(TableRow row, int first, bool hasNotes)
    {
        var last = row.Cells.Count - (hasNotes ? 2 : 1);
        return first > last ? Prose.None
            : first == last ? ProseReader.Read(row.Cells[first].Text)
            : ProseReader.Read(string.Join(" | ", row.Cells.Skip(first).Take(last - first + 1).Select(static cell => cell.Text)));
    }

    private static SpecField AdditionalProperties(SpecField field) => field with
    {
        Name = field.Name with { Text = "additionalProperties" },
        PlainName = "additionalProperties",
        Type = TypeExpression.Of(
            TypeForm.Map,
            TypeExpression.KeylessMap,
            field.Type ?? TypeExpression.Scalar(TypeShape.JsonElement, "any")),
    };

    // R's pages list an enum's values in the notes of its field.
    private SpecField WithEnum(SpecField field, FieldNotes notes)
    {
        if (notes.Values.Count == 0 || field.Type is not { } type)
        {
            return field;
        }

        var name = field.Name.Text + "Enum";
        var values = notes.Values.AsArray()
            .Select(value => field.Name with { Text = value })
            .Select(static value => new SpecValue(value, value, Prose.None));
        Enums.Add(new SpecType(
            field.Name with { Text = name },
            SpecKind.Enum,
            false,
            Prose.None,
            Values: new EquatableArray<SpecValue>([.. values]),
            LocalName: name));
        return field with { Type = TypeLink.Apply(type, "#" + name, dialect.Notation) };
    }

    private static TextSlice Empty(TextSlice at) => at with { Text = "" };
}
