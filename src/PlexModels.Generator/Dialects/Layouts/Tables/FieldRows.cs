using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects.Layouts.Tables.Nesting;
using PlexModels.Generator.Dialects.Layouts.Tables.Presence;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>Reads the rows of tables of fields.</summary>
/// <param name="page">The page.</param>
/// <param name="dialect">Its dialect.</param>
/// <param name="entries">Its types that are entries of maps.</param>
/// <param name="problems">Where to say what is wrong.</param>
internal sealed class FieldRows(PageText page, Dialect dialect, ProtobufEntries entries, List<PageProblem> problems)
{
    private static readonly char[] s_separators = ['.', '[', '/', '>', '\u2192', '&'];

    private readonly FieldFactory _factory = new(dialect, problems);

    public void Read(ClassifiedTable table, NestedRows rows)
    {
        var columns = new TableColumns(table.Table, problems);
        var presence = new PresenceColumns(table, dialect.MarksOptionalNames);
        var fields = new FieldColumns(table.Roles, entries, _factory);
        var name = table.Names;
        var type = table.Roles.Find(ColumnRole.Type);
        var signs = NameSigns.Of(table.Table, table.Roles, name, rows.Fields.Count == 0, MayHaveMembers);
        rows.Announce(table.Table.Rows
            .Select(row => TableColumns.Cell(row, name))
            .Where(static cell => cell.Text.IndexOfAny(s_separators) >= 0)
            .SelectMany(cell => NameCell.ReadAll(cell, signs))
            .Select(static cell => cell.Name.Text));

        // "`files`: array of objects, each containing:" is about a field of the table above.
        var outer = table.LeadIn.Field.Length > 0 && rows.Open(table.LeadIn.Field) ? 1 : 0;
        foreach (var row in table.Table.Rows)
        {
            columns.CheckWidth(row, page);
            var written = TableColumns.Cell(row, name);
            var both = table.HasTypesInNames ? NamedType.Read(written) : null;
            var names = NameCell.ReadAll(both?.Name ?? written, signs);
            var first = names[0];
            var typeCell = both?.Type ?? TableColumns.Cell(row, type);
            if (IsRoot(first.Name.Text))
            {
                continue;
            }

            if (IsUnnamed(written.Text))
            {
                // What stands below it are fields of the type itself.
                outer = -1;
                AddUnnamed(table.LeadIn.Kind, typeCell, rows);
                continue;
            }

            if (first is { Name.IsEmpty: true, IsPlaceholder: false })
            {
                columns.ReportIncomplete(written, table.Table.Columns[name]);
                continue;
            }

            var nesting = Nesting(first, row, name);
            var field = fields.Read(row, first, typeCell);
            if (first.IsPlaceholder)
            {
                if (!field.Description.IsEmpty || !NamePlaceholder.IsEllipsis(first.Name.Text))
                {
                    rows.AddOthers(field, nesting, outer);
                }

                continue;
            }

            foreach (var cell in names)
            {
                var named = names.Count == 1 ? field : field with { Name = cell.Name, PlainName = cell.Name.Text, JsonName = cell.Name };
                var nested = rows.Add(presence.Apply(named, cell, row), nesting, outer);
                nested.Values.AddRange(fields.Values(row));
                nested.Link ??= fields.Link(row, written.Text);
            }
        }
    }

    private bool MayHaveMembers(TextSlice type) =>
        type.IsEmpty || TypeCellReader.Read(type.Text, dialect.Notation, out _)?.MayHaveMembers != false;

    // A cell is read without the blanks around it. Spaces line columns up; the others, of which one alone is nobody's intention, indent.
    private RowNesting Nesting(NameCell name, TableRow row, int column)
    {
        var indent = 0;
        var at = row.Start;
        for (at += at < row.End && page.Text[at] == '|' ? 1 : 0; column == 0 && at < row.End && InlineText.IsBlank(page.Text[at]); at++)
        {
            indent += NestingMarks.IndentOf(page.Text[at]);
        }

        return indent < 2 ? name.Nesting : name.Nesting with
        {
            Kind = name.Nesting.Kind == NestingKind.None ? NestingKind.Blanks : name.Nesting.Kind,
            Indent = name.Nesting.Indent + indent,
        };
    }

    // The payload itself has a row in AsyncAPI's tables, and where names are paths through JSON.
    private static bool IsRoot(string name) => name == "(root)" || NamePath.IsRoot(name);

    // Widdershins' parts of an "allOf" and the like, and its members without a name.
    private static bool IsUnnamed(string cell) => cell.Trim() == "*anonymous*";

    private void AddUnnamed(LeadInKind kind, TextSlice cell, NestedRows rows)
    {
        // "[Text](#text)" is the type that it leads to, though the word is one as well.
        var type = _factory.ReadType("anonymous", cell);
        type = type is { Form: TypeForm.Scalar, Target: { } target } ? TypeExpression.Named(type.Name, target) : type;
        if (type is { Form: TypeForm.Named })
        {
            (kind == LeadInKind.Alternatives ? rows.Alternatives : rows.Parts).Add(new SpecMember(cell, type));
        }
    }
}
