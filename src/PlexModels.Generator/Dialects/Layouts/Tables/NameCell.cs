using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>What the cell of a field's name says.</summary>
/// <param name="Name">The name as JSON has it.</param>
/// <param name="IsOptional">It is marked as one that may be absent: <c>bot?</c>.</param>
/// <param name="IsRequired">It is marked as one that is always there: <c>id (required)</c>.</param>
/// <param name="IsDeprecated">It is struck through, or said to be deprecated.</param>
/// <param name="Nesting">How deep it is nested, by what stands before it: <c>> > price</c>.</param>
internal sealed record NameCell(TextSlice Name, bool IsOptional, bool IsRequired, bool IsDeprecated, RowNesting Nesting)
{
    private static readonly char[] s_noNames = [' ', '(', '=', '<', '|', '{', '"'];

    /// <summary>Whether it is a name of a member in JSON, and not of a command's option, a header or a sentence.</summary>
    public bool IsFieldName
    {
        get
        {
            var name = Name.Text;
            if (name.Length == 0 || name[0] is '-' or '/' or '<' or '(')
            {
                return false;
            }

            if (name.IndexOfAny(s_noNames) >= 0)
            {
                return NamePath.Read(name) is { Steps.Count: > 1 };
            }

            return !IsShouting(name);
        }
    }

    public static NameCell Read(TextSlice cell) => Read(cell, NameSigns.None);

    /// <param name="cell">The cell.</param>
    /// <param name="signs">What the signs before the names of its table say.</param>
    public static NameCell Read(TextSlice cell, NameSigns signs)
    {
        var text = NestingMarks.Without(signs.SayPresence ? cell.Text.Substring(1) : cell.Text, signs.OfNestedRows, out var nesting);
        var isDeprecated = text.StartsWith("~~", StringComparison.Ordinal) || SaysDeprecated(text);
        var name = NameText.WithoutNotes(text);
        var (isRequired, isOptional) = NameText.Presence(text);
        isRequired |= signs.SayPresence && cell.Text[0] == '+';
        isOptional |= signs.SayPresence && cell.Text[0] == '-';
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

        return new NameCell(cell with { Text = name }, isOptional, isRequired, isDeprecated, nesting);
    }

    // Beside the name: "is_deprecated" and "flags.deprecated" are names.
    private static bool SaysDeprecated(string text) =>
        text.IndexOf("deprecated", StringComparison.OrdinalIgnoreCase) is var at and > 0
        && (text[at - 1] is '(' or '[' or '>' or '*'
            || InlineText.IsBlank(text[at - 1])
            || (text[at - 1] == '_' && (at == 1 || !char.IsLetterOrDigit(text[at - 2]))));

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
