using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>
/// The pages of OpenAPI Generator and Swagger Codegen: <c>## Properties</c> is an object, <c>## Enum</c> an enum, <c>## oneOf schemas</c> a
/// union; pages about operations stand in the same folder and declare nothing.
/// </summary>
internal sealed class OpenApiGeneratorLayout : Layout
{
    public override string Name => "OpenApiGenerator";

    public override IReadOnlyList<Notation> Notations => NotationsOfLayouts.OpenApiGenerator;

    public override bool Recognizes(MarkdownPage page, CancellationToken cancellation)
    {
        // A page is one model: with the properties of several it is another tool's.
        var objects = 0;
        var isOther = false;
        foreach (var section in page.Sections)
        {
            objects += Properties(section, page, cancellation) is not null ? 1 : 0;
            isOther |= OpenApiGeneratorPage.DeclaresEnumOrUnion(section);
        }

        if (IsWrittenByHand(page, cancellation))
        {
            return false;
        }

        return objects == 1 || (objects == 0 && (isOther || IsOfOperations(page)));
    }

    /// <summary>Whether a page is about operations: it says where their addresses begin and lists them in a table.</summary>
    public static bool IsOfOperations(MarkdownPage page) =>
        page.Input.Text.IndexOf("All URIs are relative to", StringComparison.Ordinal) is var mark and >= 0
        && page.Input.Text.IndexOf("HTTP request", mark, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a section called Properties has a table that the generator does not write.</summary>
    public override bool IsWrittenByHand(MarkdownPage page, CancellationToken cancellation)
    {
        foreach (var section in page.Sections)
        {
            if (Properties(section, page, cancellation) is { } table
                && (HandWrittenTable.HasOwnColumns(table) || HandWrittenTable.HasProse(table, 0, 1)))
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
            if (section.Level == 1)
            {
                yield return section.Heading!.Source;
            }

            if (Properties(section, page, cancellation) is { } table)
            {
                var type = table.Column("Type");
                foreach (var row in table.Rows)
                {
                    yield return TableColumns.Cell(row, type);
                }
            }
        }
    }

    public override IEnumerable<string> FieldNames(MarkdownPage page, CancellationToken cancellation)
    {
        foreach (var section in page.Sections)
        {
            if (Properties(section, page, cancellation) is { } table)
            {
                foreach (var row in table.Rows)
                {
                    yield return InlineText.Plain(TableColumns.Cell(row, 0).Text);
                }
            }
        }
    }

    public override SpecDocument Declare(MarkdownPage page, Dialect dialect, CancellationToken cancellation) =>
        IsOfOperations(page)
            ? new SpecDocument(
                default,
                default,
                new EquatableArray<string>([.. PathParameters.Find(page).Distinct(StringComparer.Ordinal)]))
            : new OpenApiGeneratorPage(page, dialect, cancellation).Declare();

    /// <summary>The table of a section called Properties, or null.</summary>
    public static MarkdownTable? Properties(Section section, MarkdownPage page, CancellationToken cancellation) =>
        section.IsCalled("Properties")
        && section.Table()?.Read(page.Text, cancellation) is { } table
        && table.Column("Name") == 0
        && table.Column("Type") == 1
            ? table
            : null;
}
