using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>
/// Which of the signs before the names of a table are marks. A row alone does not tell: names may begin with them, as <c>+1</c> does.
/// </summary>
/// <param name="OfNestedRows">Those that put a row below the one above: <c>+id</c> and <c>++city</c>, <c>.id</c> and <c>..city</c>.</param>
internal sealed record NameSigns(string OfNestedRows)
{
    private const string All = "+.";

    public static NameSigns None { get; } = new("");

    /// <summary>
    /// The signs of a table: where the row above the first that has one has none, and may have members, there is something to be nested in.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="names">Its column of names.</param>
    /// <param name="types">Its column of types, or -1.</param>
    /// <param name="mayHaveMembers">Whether what a cell says may have members.</param>
    public static NameSigns Of(MarkdownTable table, int names, int types, Func<TextSlice, bool> mayHaveMembers)
    {
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

        return signs.Length == 0 ? None : new NameSigns(signs);
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
