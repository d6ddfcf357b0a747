using PlexModels.Generator.Dialects.Layouts.Tables.Presence;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Names;

/// <summary>
/// A name and its type in one cell: <c>`replicas` _integer_</c>, or the type on a line of its own, <c>`replicas`&lt;br>integer</c>.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
/// <param name="IsSetOff">Whether the type is in emphasis: without it, what stands below a name may be any remark.</param>
internal sealed record NamedType(TextSlice Name, TextSlice Type, bool IsSetOff)
{
    private static readonly char[] s_emphasis = ['_', '*', ' '];

    /// <returns>The two, or null where the cell is anything else.</returns>
    public static NamedType? Read(TextSlice cell)
    {
        // Elements in a pipe table are elements still.
        var text = cell.Text.StartsWith("<code", StringComparison.OrdinalIgnoreCase)
            ? HtmlCellText.ToMarkdown(cell.Text)
            : cell.Text.Trim();
        var close = text.Length > 2 && text[0] == '`' ? text.IndexOf('`', 1) : -1;
        var type = close > 1 ? text.Substring(close + 1).Trim() : "";
        if (type.Length < 3)
        {
            return null;
        }

        var name = cell with { Text = text.Substring(1, close - 1) };
        if (type[0] is '_' or '*' && type[type.Length - 1] == type[0] && type[1] != type[0])
        {
            return new NamedType(name, cell with { Text = type.Substring(1, type.Length - 2) }, IsSetOff: true);
        }

        var end = type.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? type.IndexOf('>') : -1;
        type = end < 0 ? "" : type.Substring(end + 1).Trim(s_emphasis);
        return type.Length == 0 || PresenceWords.IsRequired(type.Trim('(', ')', '.')) is not null
            ? null
            : new NamedType(name, cell with { Text = type }, IsSetOff: false);
    }
}
