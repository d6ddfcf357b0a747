using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Values;

/// <summary>Tells tables of the values of an enum.</summary>
internal sealed class EnumTables(KnownTypes known, TypesInTables types)
{
    // The first rows say enough of a table with thousands.
    private const int MaxRows = 40;

    /// <summary>The columns of an enum, the first -1 where values have no names; null where the table is none.</summary>
    public (int Names, int Values)? Columns(MarkdownTable table, ColumnRoles roles, HeadingPath path)
    {
        var value = roles.Find(ColumnRole.Value);
        var label = roles.Find(ColumnRole.Label);
        var name = label >= 0 ? label : roles.Find(ColumnRole.Name) is var named and >= 0 ? named : roles.Find(ColumnRole.Type);

        // "0 | integer" are the parts of a list, and no names of values.
        var type = roles.Find(ColumnRole.Type);
        if (name >= 0 && name == type && AreTypes(table, name, path))
        {
            return null;
        }

        // "GUILD | 0" below Name and Type.
        value = value < 0 && type >= 0 && name >= 0 && name != type && AreDistinctNumbers(table, type) && IsOfEnum(path) ? type : value;
        if (value >= 0 && name >= 0)
        {
            // A table of settings and their values has names of the same kind: numbers alone tell an enum by themselves.
            return AreValues(table, value) && (AreValues(table, name)
                    ? label >= 0 || AreDistinctNumbers(table, value) || IsOfEnum(path)
                    : AreDistinctNumbers(table, value) && IsOfEnum(path))
                ? (name, value)
                : null;
        }

        // One column of values, and what they mean.
        var only = value >= 0 ? value : name;
        return only == 0
            && HasNothingElse(roles, only)
            && AreValues(table, only)
            && ((label >= 0 && table.Columns[only].StartsWith("member", StringComparison.OrdinalIgnoreCase)) || IsOfEnum(path))
            ? (-1, only)
            : null;
    }

    // The last thing to ask: for a heading it takes the types of all tables.
    private bool IsOfEnum(HeadingPath path) => IsBelowHeading(path)
        || (path.Section.Heading is not null && types.Name(TypeHeading.NameIn(path.Section.Heading)));

    /// <summary>Whether a heading above says that it is of values.</summary>
    public static bool IsBelowHeading(HeadingPath path)
    {
        foreach (var (section, _, isGeneric) in path.Upwards())
        {
            if (HeadingWords.IsOfEnum(section.Name))
            {
                return true;
            }

            if (section.Heading is not null && !isGeneric)
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasNothingElse(ColumnRoles roles, int only)
    {
        for (var i = 0; i < roles.Count; i++)
        {
            if (i != only && roles[i] is not (ColumnRole.Description or ColumnRole.Example))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreTypes(MarkdownTable table, int column, HeadingPath path)
    {
        var cells = table.Rows.Take(MaxRows).Select(row => TableColumns.Cell(row, column).Text).ToList();
        return (cells.Count < 2 || !IsBelowHeading(path) || cells.Exists(static cell => cell.Contains("](")))
            && cells.TrueForAll(known.Has);
    }

    private static bool AreValues(MarkdownTable table, int column)
    {
        var (values, count) = (0, 0);
        foreach (var row in table.Rows.Take(MaxRows))
        {
            count++;
            values += ValueCell.IsValue(TableColumns.Cell(row, column)) ? 1 : 0;
        }

        return values * 10 > count * 8;
    }

    private static bool AreDistinctNumbers(MarkdownTable table, int column)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows.Take(MaxRows))
        {
            var value = ValueCell.Read(TableColumns.Cell(row, column));
            if (!ValueCell.IsInteger(value.Text) || !seen.Add(value.Text))
            {
                return false;
            }
        }

        return seen.Count > 1;
    }
}
