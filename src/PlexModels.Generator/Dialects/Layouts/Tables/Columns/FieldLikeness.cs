using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Columns;

/// <summary>Tells what a table lacks that looks like one of fields and is none, so that it is not passed over in silence.</summary>
internal sealed class FieldLikeness(CellRoles cells)
{
    // The first rows say enough of a table with thousands.
    private const int MaxRows = 40;

    // Tables of anything have a column called "Name".
    private static readonly HashSet<string> s_fields = new(
        ["field", "field name", "property", "property name", "attribute", "attribute name", "json field", "json property", "json key"],
        StringComparer.OrdinalIgnoreCase);

    /// <returns>What it lacks; null where it does not look like fields.</returns>
    public string? Lack(MarkdownTable table, ColumnRoles roles)
    {
        if (roles.Count < 2 || table.Rows.Count == 0)
        {
            return null;
        }

        var (names, options) = Count(table, 0);
        var columns = DiagnosticText.Excerpt(string.Join(", ", table.Columns));
        if (cells.HasTypes(table, roles))
        {
            // A table of types and what they are elsewhere has no names.
            return options == 0 && !table.Columns[0].EndsWith("type", StringComparison.OrdinalIgnoreCase)
                ? $"its columns, {columns}, have types and no names of fields"
                : null;
        }

        return roles.Find(ColumnRole.Type) < 0 && s_fields.Contains(table.Columns[0]) && names * 2 > Math.Min(table.Rows.Count, MaxRows)
            ? $"its columns, {columns}, have names of fields and no types"
            : null;
    }

    // Options of commands, HTTP headers and environment variables have types as well.
    private static (int Names, int Options) Count(MarkdownTable table, int column)
    {
        var (names, options) = (0, 0);
        foreach (var row in table.Rows.Take(MaxRows))
        {
            var cell = NameCell.Read(TableColumns.Cell(row, column));
            var isOption = !cell.IsFieldName && cell.Name.Text.IndexOf(' ') < 0;
            names += cell.IsFieldName ? 1 : 0;
            options += isOption ? 1 : 0;
        }

        return (names, options);
    }
}
