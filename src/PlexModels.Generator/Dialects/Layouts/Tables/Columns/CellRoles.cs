using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Columns;

/// <summary>
/// Tells the columns of names and of types by what stands in them where the headers do not: <c>Setting | Format</c>, and those of
/// languages that nobody listed.
/// </summary>
internal sealed class CellRoles(KnownTypes known)
{
    // The first rows say enough of a table with thousands.
    private const int MaxRows = 40;

    // The columns that are asked: beyond them no type stands.
    private const int MaxColumns = 6;

    // One in five may be anything else, of the rows that are looked at.
    private const int MaxOthers = MaxRows / 5;

    // Parts of programs, whose types are no JSON's.
    private static readonly HashSet<string> s_noFields = new(
        ("rule|rules|validator|validators|hook|hooks|signal|signals|fixture|fixtures|orm|flag|flags|directive|decorator|formatter|matcher|"
            + "assertion|helper|macro|plugin|middleware|pipe|modifier|mixin|operator|method|function|command|model").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    // A single row proves little where no header says that it is one of fields.
    private const int FewestRows = 2;

    /// <summary>The columns of a table, which begins with a row of its own where the header is a field as well.</summary>
    public ColumnRoles Of(ref MarkdownTable table)
    {
        var roles = Of(table);
        if (roles.Find(ColumnRole.Type) < 0 && HeaderIsRow(table))
        {
            var nothing = table.Header.Cells.Select(static cell => cell with { Text = "" });
            var whole = new MarkdownTable(
                new TableRow([.. nothing], table.Header.Start, table.Header.End),
                [table.Header, .. table.Rows]);
            if (Of(whole) is var found && found.Find(ColumnRole.Type) >= 0)
            {
                table = whole;
                return found;
            }
        }

        return roles;
    }

    public ColumnRoles Of(MarkdownTable table)
    {
        var roles = WithLabels(table, ColumnRoles.Of(table));
        var type = roles.Find(ColumnRole.Type);
        var name = roles.Find(ColumnRole.Name) is var named and >= 0 ? named : roles.Find(ColumnRole.Label);
        if (type >= 0 && name < 0)
        {
            name = type == 0 ? 1 : 0;
            return MayBeNames(roles, name) && AreNames(table, name) ? roles.With(name, ColumnRole.Name) : roles;
        }

        if (type >= 0 || roles.Count == 0 || s_noFields.Contains(table.Columns[0]) || (name < 0 && !BeginsWithNames(table, roles)))
        {
            return roles;
        }

        type = TypeColumn(table, roles, Math.Max(name, 0));
        return type < 0 ? roles
            : name >= 0 && roles[name] == ColumnRole.Name ? roles.With(type, ColumnRole.Type)
            : roles.With(type, ColumnRole.Type).With(Math.Max(name, 0), ColumnRole.Name);
    }

    private bool BeginsWithNames(MarkdownTable table, ColumnRoles roles) =>
        table.Rows.Count >= FewestRows && MayBeNames(roles, 0) && AreNames(table, 0);

    /// <summary>A column besides that of names with types in most of its cells, or -1.</summary>
    public int TypeColumn(MarkdownTable table, ColumnRoles roles, int name)
    {
        for (var i = 0; i < Math.Min(roles.Count, MaxColumns); i++)
        {
            if (i != name && MayBeTypes(roles[i]) && AreTypes(table, i, name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the column of types, or one that is not called so, has types in most of its cells.</summary>
    public bool HasTypes(MarkdownTable table, ColumnRoles roles) =>
        roles.Find(ColumnRole.Type) is var type and >= 0 ? AreTypes(table, type, type == 0 ? 1 : 0) : TypeColumn(table, roles, 0) >= 0;

    // "repeated" is protobuf's word, whatever the column is called.
    private static ColumnRoles WithLabels(MarkdownTable table, ColumnRoles roles) =>
        roles.Find(ColumnRole.Multiplicity) is var column and >= 0
        && table.Rows.Any(row => InlineText.Plain(TableColumns.Cell(row, column).Text) == "repeated")
            ? roles.With(column, ColumnRole.Cardinality)
            : roles;

    // A header of words for columns is none of a field.
    private bool HeaderIsRow(MarkdownTable table) =>
        table.Header.Cells.Count > 1
        && IsName(NameCell.Read(table.Header.Cells[0]))
        && table.Header.Cells.Skip(1).Take(MaxColumns).Any(cell => known.IsPlain(cell.Text));

    private static bool MayBeNames(ColumnRoles roles, int column) =>
        column < roles.Count
        && roles[column] is ColumnRole.Other or ColumnRole.Label or ColumnRole.Cardinality or ColumnRole.JsonName or ColumnRole.Name;

    private static bool MayBeTypes(ColumnRole role) =>
        role is ColumnRole.Other or ColumnRole.Label or ColumnRole.Value or ColumnRole.Format;

    private bool AreNames(MarkdownTable table, int column)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (types, count) = (0, 0);
        foreach (var row in table.Rows.Take(MaxRows))
        {
            count++;

            // Several words in a cell are names where the header says so, and may be anything else.
            if (NameCell.ReadAll(TableColumns.Cell(row, column), NameSigns.None) is [var cell] && IsName(cell))
            {
                seen.Add(cell.Name.Text);
                types += known.IsPlain(cell.Name.Text) ? 1 : 0;
            }
            else if (count - seen.Count > MaxOthers)
            {
                return false;
            }
        }

        // Tables of types and what they are elsewhere have types on either side.
        return seen.Count * 5 >= count * 4 && types * 2 < count;
    }

    private static bool IsName(NameCell cell) =>
        cell.IsFieldName
        && (char.IsLetter(cell.Name.Text[0]) || cell.Name.Text[0] is '_' or '@' or '$' or '[')
        && cell.Name.Text.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '[' or ']' or '$' or '@' or ':' or '*');

    private bool AreTypes(MarkdownTable table, int column, int names)
    {
        var (plain, types, filled, count) = (0, 0, 0, 0);
        foreach (var row in table.Rows.Take(MaxRows))
        {
            count++;
            var cell = TableColumns.Cell(row, column);
            if (cell.IsEmpty)
            {
                continue;
            }

            filled++;
            types += known.Has(cell.Text) ? 1 : 0;

            // "STRING | string" is a value and its name.
            plain += known.IsPlain(cell.Text)
                && NameFolding.Fold(TableColumns.Cell(row, names).Text) != NameFolding.Fold(cell.Text) ? 1 : 0;
        }

        return plain * 2 > filled && types * 5 >= filled * 4 && filled * 2 > count;
    }
}
