using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;
using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>Reads the rows of tables of fields.</summary>
/// <param name="page">The page.</param>
/// <param name="dialect">Its dialect.</param>
/// <param name="entries">Its types that are entries of maps.</param>
/// <param name="anchors">What links within the page call its types.</param>
/// <param name="problems">Where to say what is wrong.</param>
internal sealed class FieldRows(PageText page, Dialect dialect, ProtobufEntries entries, HashSet<string> anchors, List<PageProblem> problems)
{
    private static readonly char[] s_separators = ['.', '[', '/', '>', '\u2192', '&'];

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
        var values = table.Roles.Find(ColumnRole.Values);
        var rules = table.Roles.Find(ColumnRole.Rules);
        var format = table.Roles.Find(ColumnRole.Format);
        var signs = NameSigns.Of(table.Table, table.Roles, name, rows.Fields.Count == 0, MayHaveMembers);
        rows.Announce(table.Table.Rows
            .Select(row => TableColumns.Cell(row, name))
            .Where(static cell => cell.Text.IndexOfAny(s_separators) >= 0)
            .Select(cell => NameCell.Read(cell, signs).Name.Text));

        // "`files`: array of objects, each containing:" is about a field of the table above.
        var outer = table.LeadIn.Field.Length > 0 && rows.Open(table.LeadIn.Field) ? 1 : 0;
        foreach (var row in table.Table.Rows)
        {
            columns.CheckWidth(row, page);
            var written = TableColumns.Cell(row, name);
            var both = table.HasTypesInNames ? NamedType.Read(written) : null;
            var nameCell = NameCell.Read(both?.Name ?? written, signs);
            var typeCell = WithFormat(both?.Type ?? TableColumns.Cell(row, type), TableColumns.Cell(row, format).Text);
            if (IsRoot(nameCell.Name.Text))
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

            if (nameCell.Name.IsEmpty)
            {
                columns.ReportIncomplete(TableColumns.Cell(row, name), table.Table.Columns[name]);
                continue;
            }

            var prose = ProseReader.Read(TableColumns.Cell(row, description).Text);
            var read = typeCell.IsEmpty
                ? TypeExpression.Scalar(TypeShape.JsonElement, "any")
                : _factory.ReadType(nameCell.Name.Text, typeCell);
            if (IsForOthers(written.Text) && read is not null)
            {
                read = TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, read);
            }

            read = WithLink(read, written.Text);
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
            var nested = rows.Add(presence.Apply(field, nameCell, row), Nesting(nameCell, row, name), outer);
            nested.Values.AddRange(ListedValues.Read(TableColumns.Cell(row, values)) is { Count: > 0 } listed
                ? listed
                : ListedValues.ReadAmongRules(TableColumns.Cell(row, rules)));
        }
    }

    // "[address](#address)" is described below a heading of its own where its type is no more than an object.
    private TypeExpression? WithLink(TypeExpression? type, string name)
    {
        var start = type is not null && IsAnyObject(type) ? name.IndexOf("](#", StringComparison.Ordinal) + 2 : 1;
        var end = start > 1 ? name.IndexOfAny([' ', ')', '"'], start) : -1;
        var target = end > 0 ? name.Substring(start, end - start) : "";
        return target.Length > 1 && anchors.Contains(NameFolding.Fold(target)) ? TypeLink.Apply(type!, target, dialect.Notation) : type;
    }

    private static bool IsAnyObject(TypeExpression type) => type.Form switch
    {
        TypeForm.Scalar => type is { Shape: TypeShape.JsonElement, Target: null },
        TypeForm.List or TypeForm.OrNull or TypeForm.ThreeState => type.Last is null || IsAnyObject(type.Last),
        _ => false,
    };

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

    // "string" and "date-time" in a column of its own are "string (date-time)".
    private static TextSlice WithFormat(TextSlice type, string format) =>
        InlineText.Plain(format) is { Length: > 1 } word && word.IndexOfAny([' ', '(', ')', '[', '<']) < 0 && !type.IsEmpty
            ? type with { Text = $"{type.Text} ({word})" }
            : type;

    // The payload itself has a row in AsyncAPI's tables, and where names are paths through JSON.
    private static bool IsRoot(string name) => name == "(root)" || NamePath.IsRoot(name);

    // Widdershins' parts of an "allOf" and the like, and its members without a name.
    private static bool IsUnnamed(string cell) => cell.Trim() == "*anonymous*";

    private static bool IsForOthers(string cell) => cell.Trim() == "**additionalProperties**";

    private void AddUnnamed(LeadInKind kind, TextSlice cell, NestedRows rows)
    {
        if (_factory.ReadType("anonymous", cell) is { Form: TypeForm.Named } type)
        {
            (kind == LeadInKind.Alternatives ? rows.Alternatives : rows.Parts).Add(new SpecMember(cell, type));
        }
    }

    // "repeated" makes a list, and of a message that is an entry of a map, the map.
    private TypeExpression? WithCardinality(TypeExpression? type, string cell) =>
        type is null ? null
        : InlineText.Plain(cell) is not ("repeated" or "*" or "0..*" or "1..*" or "0..n" or "1..n") ? ProtobufNumbers.InJson(type)
        : entries.ValueOf(type) is { } value ? TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, value)
        : TypeExpression.Of(TypeForm.List, "repeated", ProtobufNumbers.InJson(type));
}
