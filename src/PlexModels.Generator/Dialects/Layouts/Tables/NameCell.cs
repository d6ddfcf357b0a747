using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>What the cell of a field's name says.</summary>
/// <param name="Name">The name as JSON has it.</param>
/// <param name="IsOptional">It is marked as one that may be absent: <c>bot?</c>.</param>
/// <param name="IsRequired">It is marked as one that is always there: <c>id (required)</c>.</param>
/// <param name="IsDeprecated">It is struck through, or said to be deprecated.</param>
/// <param name="Level">How deep it is nested, by marks before it: <c>> > price</c>.</param>
internal sealed record NameCell(TextSlice Name, bool IsOptional, bool IsRequired, bool IsDeprecated, int Level)
{
    private const string Arrow = "\u21B3";

    /// <summary>Whether it is a name of a member in JSON, and not of a command's option, a header or a sentence.</summary>
    public bool IsFieldName
    {
        get
        {
            var name = Name.Text;
            if (name.Length == 0 || name[0] is '-' or '/' or '<' or '(' || name.IndexOfAny([' ', '(', '=', '<', '|', '{', '"']) >= 0)
            {
                return false;
            }

            return !IsShouting(name);
        }
    }

    public static NameCell Read(TextSlice cell)
    {
        var text = Unnested(cell.Text, out var level);
        var isDeprecated = text.StartsWith("~~", StringComparison.Ordinal)
            || text.IndexOf("deprecated", StringComparison.OrdinalIgnoreCase) > 0;
        var name = NameText.WithoutNotes(text);
        var isOptional = false;
        var isRequired = false;
        for (var before = ""; before != name;)
        {
            before = name;
            name = name.Trim().Trim('~');
            if (name.EndsWith("?", StringComparison.Ordinal))
            {
                isOptional = true;
                name = name.Substring(0, name.Length - 1).TrimEnd('*', ' ');
            }
            else if (Remark(name) is { } remark)
            {
                isOptional |= remark.IndexOf("optional", StringComparison.OrdinalIgnoreCase) >= 0;
                isRequired |= remark.IndexOf("required", StringComparison.OrdinalIgnoreCase) >= 0;
                name = name.Substring(0, name.Length - remark.Length).TrimEnd();
            }
        }

        return new NameCell(cell with { Text = name }, isOptional, isRequired, isDeprecated, level);
    }

    // What stands in parentheses, or in brackets, behind a name: "(added in v3.0)", "[deprecated]".
    private static string? Remark(string name)
    {
        if (name.Length == 0 || name[name.Length - 1] is not (')' or ']') || name.EndsWith("[]", StringComparison.Ordinal))
        {
            return null;
        }

        var open = name.LastIndexOf(name[name.Length - 1] == ')' ? '(' : '[');
        return open > 0 && (name[name.Length - 1] == ')' || name[open - 1] == ' ') ? name.Substring(open) : null;
    }

    // "> > price", "^ price", "↳ price", "&nbsp;&nbsp;- price".
    private static string Unnested(string cell, out int level)
    {
        level = 0;
        var text = cell.IndexOf("&", StringComparison.Ordinal) < 0
            ? cell
            : cell.Replace("&gt;", ">").Replace("&emsp;", "\u2003").Replace("&nbsp;", "\u00A0").Replace("&ensp;", "\u2002");
        var start = 0;
        for (; start < text.Length; start++)
        {
            if (text[start] is '>' or '^' or '\u2514' || string.CompareOrdinal(text, start, Arrow, 0, 1) == 0)
            {
                level++;
            }
            else if (!(InlineText.IsBlank(text[start]) || (level > 0 && text[start] is '\\' or '\u2500')))
            {
                break;
            }
        }

        return text.Substring(start);
    }

    // Environment variables and constants: "API_KEY". One word in capitals may be a field.
    private static bool IsShouting(string name)
    {
        var hasUnderscore = false;
        foreach (var c in name)
        {
            hasUnderscore |= c == '_';
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return hasUnderscore;
    }
}
