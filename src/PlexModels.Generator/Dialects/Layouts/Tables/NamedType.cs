using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>A name and its type in one cell: <c>`replicas` _integer_</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
internal sealed record NamedType(TextSlice Name, TextSlice Type)
{
    /// <returns>The two, or null where the cell is anything else.</returns>
    public static NamedType? Read(TextSlice cell)
    {
        var text = cell.Text.Trim();
        var close = text.Length > 2 && text[0] == '`' ? text.IndexOf('`', 1) : -1;
        var type = close > 1 ? text.Substring(close + 1).Trim() : "";
        return type.Length > 2 && type[0] is '_' or '*' && type[type.Length - 1] == type[0] && type[1] != type[0]
            ? new NamedType(cell with { Text = text.Substring(1, close - 1) }, cell with { Text = type.Substring(1, type.Length - 2) })
            : null;
    }
}
