using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>
/// Tells tables of fields that people wrote below a heading that a tool's pages have too: by columns and types that no tool writes.
/// </summary>
internal static class HandWrittenTable
{
    // The first rows say enough of a table with thousands.
    private const int MaxRows = 40;

    // "array of strings", "integer or string": generators write types as their language does.
    private static readonly string[] s_words = [" of ", " or "];

    /// <summary>Whether a column says what OpenAPI Generator puts into its notes, or leaves out.</summary>
    public static bool HasOwnColumns(MarkdownTable table)
    {
        var roles = ColumnRoles.Of(table);
        for (var i = 0; i < roles.Count; i++)
        {
            if (roles[i] is ColumnRole.Required or ColumnRole.Optional or ColumnRole.Nullable or ColumnRole.Default or ColumnRole.Example
                or ColumnRole.Values or ColumnRole.Rules or ColumnRole.Format)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is prose, or a name has a question mark behind it.</summary>
    public static bool HasProse(MarkdownTable table, int name, int type)
    {
        foreach (var row in table.Rows.Take(MaxRows))
        {
            var types = TableColumns.Cell(row, type).Text;
            if (Array.Exists(s_words, word => types.IndexOf(word, StringComparison.OrdinalIgnoreCase) > 0)
                || NameCell.Read(TableColumns.Cell(row, name)) is { IsOptional: true, IsFieldName: true })
            {
                return true;
            }
        }

        return false;
    }
}
