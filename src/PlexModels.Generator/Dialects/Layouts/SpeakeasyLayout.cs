using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>
/// Speakeasy's pages: <c>## Fields</c> is an object, <c>## Values</c> an enum, <c>## Supported Types</c> a union; prose alone is a union
/// that names no types.
/// </summary>
internal sealed class SpeakeasyLayout : Layout
{
    private const string OptionalMark = ":heavy_minus_sign:";

    /// <summary>What the sections are called that declare something.</summary>
    public static readonly string[] Sections = ["Fields", "Values", "Supported Types"];

    public override string Name => "Speakeasy";

    public override IReadOnlyList<Notation> Notations => NotationsOfLayouts.Speakeasy;

    public override bool Recognizes(MarkdownPage page, CancellationToken cancellation) =>
        HasSections(page, cancellation) && !IsWrittenByHand(page, cancellation);

    /// <summary>Whether a section called Fields has a table that Speakeasy does not write.</summary>
    public override bool IsWrittenByHand(MarkdownPage page, CancellationToken cancellation)
    {
        foreach (var section in page.Sections)
        {
            if (section.IsCalled("Fields")
                && section.Table()?.Read(page.Text, cancellation) is { } table
                && table.Column("Field", "Name", "Property") is var name and >= 0
                && table.Column("Type") is var type and >= 0
                && HandWrittenTable.HasProse(table, name, type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSections(MarkdownPage page, CancellationToken cancellation)
    {
        foreach (var section in page.Sections)
        {
            if (section.IsCalled("Fields") && section.Table() is { } table)
            {
                var header = table.Read(page.Text, cancellation);
                if (header.Column("Field", "Name", "Property") >= 0 && header.Column("Type") >= 0)
                {
                    return true;
                }
            }
            else if ((section.IsCalled("Values")
                && section.Blocks.Any(block => block is PageCode or PageProse { IsList: true }
                    || (block is PageTable values && values.Read(page.Text, cancellation).Column("Type") < 0)))
                || (section.IsCalled("Supported Types") && section.Subsections.Count > 0))
            {
                return true;
            }
        }

        return false;
    }

    public override IEnumerable<TextSlice> TypeCells(MarkdownPage page, CancellationToken cancellation)
    {
        foreach (var section in page.Sections)
        {
            if (section.IsCalled("Fields") && section.Table() is { } table)
            {
                var rows = table.Read(page.Text, cancellation);
                var type = rows.Column("Type");
                foreach (var row in rows.Rows)
                {
                    yield return TableColumns.Cell(row, type);
                }
            }
            else if (section.IsCalled("Supported Types"))
            {
                foreach (var member in section.Subsections)
                {
                    yield return member.Heading!.Source;
                }
            }
        }
    }

    public override IEnumerable<string> FieldNames(MarkdownPage page, CancellationToken cancellation)
    {
        foreach (var section in page.Sections)
        {
            if (section.IsCalled("Fields") && section.Table() is { } table)
            {
                var rows = table.Read(page.Text, cancellation);
                var name = rows.Column("Field", "Name", "Property");
                foreach (var row in rows.Rows)
                {
                    yield return InlineText.Plain(TableColumns.Cell(row, name).Text);
                }
            }
        }
    }

    public override bool ShowsPlainOptionalType(MarkdownPage page, CancellationToken cancellation)
    {
        foreach (var section in page.Sections)
        {
            if (section.IsCalled("Fields") && section.Table() is { } table)
            {
                var rows = table.Read(page.Text, cancellation);
                var type = rows.Column("Type");
                var required = rows.Column("Required");
                foreach (var row in rows.Rows)
                {
                    if (IsPlain(TableColumns.Cell(row, type).Text) && IsOptional(TableColumns.Cell(row, required).Text))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    public override SpecDocument Declare(MarkdownPage page, Dialect dialect, CancellationToken cancellation) =>
        new SpeakeasyPage(page, dialect, cancellation).Declare();

    // Nearly all cells are one of two marks, and Markdig need not be asked.
    private static bool IsOptional(string cell) =>
        cell == OptionalMark || (cell != ":heavy_check_mark:" && InlineText.Plain(cell) == OptionalMark);

    // "*string*", "_string_": one word in emphasis.
    private static bool IsPlain(string cell)
    {
        if (cell.Length < 3 || cell[0] is not ('*' or '_') || cell[cell.Length - 1] != cell[0])
        {
            return false;
        }

        for (var i = 1; i < cell.Length - 1; i++)
        {
            if (!char.IsLetterOrDigit(cell[i]))
            {
                return false;
            }
        }

        return true;
    }
}
