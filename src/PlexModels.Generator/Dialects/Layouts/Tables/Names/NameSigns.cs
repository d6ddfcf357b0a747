using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Names;

/// <summary>
/// What the signs before the names of a table say. A row alone does not tell: names may begin with them, as <c>+1</c> does.
/// </summary>
/// <param name="OfNestedRows">Those that put a row below the one above: <c>+id</c> and <c>++city</c>, <c>.id</c> and <c>..city</c>.</param>
/// <param name="SayPresence">Whether <c>+ id</c> is always there and <c>- id</c> may be absent.</param>
internal sealed record NameSigns(string OfNestedRows, bool SayPresence)
{
    private const string All = "+.";

    public static NameSigns None { get; } = new("", SayPresence: false);

    /// <summary>
    /// The signs of a table: where the row above the first that has one has none, and may have members, there is something to be nested in;
    /// where every row has one, they say something of each.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="roles">Its columns.</param>
    /// <param name="names">Its column of names.</param>
    /// <param name="isFirst">Whether its type has no rows above it.</param>
    /// <param name="mayHaveMembers">Whether what a cell says may have members.</param>
    public static NameSigns Of(MarkdownTable table, ColumnRoles roles, int names, bool isFirst, Func<TextSlice, bool> mayHaveMembers)
    {
        if (SaysPresence(table, roles, names, isFirst))
        {
            return new NameSigns("", SayPresence: true);
        }

        var types = roles.Find(ColumnRole.Type);
        var signs = "";
        var asked = "";
        TableRow? above = null;
        foreach (var row in table.Rows)
        {
            var sign = SignOf(TableColumns.Cell(row, names).Text);
            if (sign is null)
            {
                above = row;
            }
            else if (asked.IndexOf(sign.Value) < 0)
            {
                asked += sign;
                signs += above is not null && mayHaveMembers(TableColumns.Cell(above, types)) ? sign : "";
            }
        }

        return signs.Length == 0 ? None : new NameSigns(signs, SayPresence: false);
    }

    private static bool SaysPresence(MarkdownTable table, ColumnRoles roles, int names, bool isFirst)
    {
        var hasPlus = false;
        foreach (var row in table.Rows)
        {
            if (TableColumns.Cell(row, names).Text is not ['+' or '-', ' ', ..] cell)
            {
                return false;
            }

            hasPlus |= cell[0] == '+';
        }

        return (hasPlus || isFirst) && roles.Find(ColumnRole.Required) < 0 && roles.Find(ColumnRole.Optional) < 0;
    }

    private static char? SignOf(string cell)
    {
        var start = cell.Length > 0 && cell[0] is '`' or '\\' ? 1 : 0;
        if (start == cell.Length || All.IndexOf(cell[start]) < 0)
        {
            return null;
        }

        var end = start;
        while (end < cell.Length && (cell[end] == cell[start] || InlineText.IsBlank(cell[end]) || cell[end] is '`' or '*'))
        {
            end++;
        }

        return end < cell.Length && (char.IsLetter(cell[end]) || cell[end] is '_' or '[' or '$' or '@') ? cell[start] : null;
    }
}
