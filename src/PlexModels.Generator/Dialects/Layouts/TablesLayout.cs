using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects.Layouts.Tables;
using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>
/// References that people write, and those of other tools: a table with names and types is an object, one with values an enum, wherever it
/// stands; the headings above it name the type.
/// </summary>
internal sealed class TablesLayout : Layout
{
    public override string Name => "Tables";

    public override IReadOnlyList<Notation> Notations { get; } = [WordsNotation.Instance];

    public override bool IsGenerated => false;

    public override bool Recognizes(MarkdownPage page, CancellationToken cancellation) =>
        Tables(page, cancellation).Exists(static table => table.Kind != TableKind.None);

    public override bool MarksOptionalNames(MarkdownPage page, CancellationToken cancellation)
    {
        foreach (var block in page.Blocks)
        {
            if (block is PageTable table && table.Read(page.Text, cancellation) is var rows && ColumnRoles.Of(rows) is var roles
                && roles.Find(ColumnRole.Name) is var name and >= 0 && roles.Find(ColumnRole.Type) >= 0
                && rows.Rows.Any(row => TableColumns.Cell(row, name).Text.IndexOf('?') > 0
                    && NameCell.Read(TableColumns.Cell(row, name)) is { IsOptional: true, IsFieldName: true }))
            {
                return true;
            }
        }

        return false;
    }

    public override IEnumerable<TextSlice> TypeCells(MarkdownPage page, CancellationToken cancellation) =>
        Column(page, static table => table.Roles.Find(ColumnRole.Type), cancellation);

    public override IEnumerable<string> FieldNames(MarkdownPage page, CancellationToken cancellation) =>
        Column(page, static table => table.Names, cancellation)
            .SelectMany(static cell => NameCell.ReadAll(cell, NameSigns.None))
            .Select(static cell => cell.Name.Text);

    public override SpecDocument Declare(MarkdownPage page, Dialect dialect, CancellationToken cancellation) =>
        new TablesPage(
            page,
            dialect with { Notation = UserWords.Add(dialect.Notation, page.Input.Settings.TypeWords) },
            cancellation).Declare();

    /// <summary>The tables of a page, and what each documents.</summary>
    public static List<ClassifiedTable> Tables(MarkdownPage page, CancellationToken cancellation) =>
        page.Find(
            static (page, cancellation) => new TableClassifier(
                page,
                UserWords.Add(WordsNotation.Instance, page.Input.Settings.TypeWords),
                cancellation).Classify().ToList(),
            cancellation);

    private static IEnumerable<TextSlice> Column(MarkdownPage page, Func<ClassifiedTable, int> choose, CancellationToken cancellation)
    {
        foreach (var table in Tables(page, cancellation))
        {
            var column = table.Kind == TableKind.Object ? choose(table) : -1;
            for (var i = 0; column >= 0 && i < table.Table.Rows.Count; i++)
            {
                yield return TableColumns.Cell(table.Table.Rows[i], column);
            }
        }
    }
}
