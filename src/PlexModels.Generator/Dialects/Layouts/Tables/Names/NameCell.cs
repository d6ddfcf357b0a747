using PlexModels.Generator.Dialects.Layouts.Tables.Nesting;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Names;

/// <summary>What the cell of a field's name says.</summary>
/// <param name="Name">The name as JSON has it.</param>
/// <param name="Nesting">How deep it is nested, by what stands before it: <c>> > price</c>.</param>
internal sealed record NameCell(TextSlice Name, RowNesting Nesting)
{
    // More is no name with remarks.
    private const int MostRemarks = 8;

    /// <summary>It is marked as one that may be absent: <c>bot?</c>.</summary>
    public bool IsOptional { get; init; }

    /// <summary>It is marked as one that is always there: <c>id (required)</c>.</summary>
    public bool IsRequired { get; init; }

    /// <summary>It is struck through, or said to be deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>It is said that it may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>It stands in the place of names that the page does not know.</summary>
    public bool IsPlaceholder { get; init; }

    private static readonly char[] s_noNames = [' ', '(', '=', '<', '|', '{', '"'];

    /// <summary>Whether it is a name of a member in JSON, and not of a command's option, a header or a sentence.</summary>
    public bool IsFieldName
    {
        get
        {
            var name = Name.Text;
            if (IsPlaceholder || name.Length == 0 || name[0] is '-' or '/' or '<' or '(')
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

    /// <summary>The first of the names in a cell.</summary>
    public static NameCell Read(TextSlice cell) => ReadPlain(cell) ?? ReadAll(cell, NameSigns.None)[0];

    /// <summary>The names in a cell: one in nearly all.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="signs">What the signs before the names of its table say.</param>
    public static IReadOnlyList<NameCell> ReadAll(TextSlice cell, NameSigns signs)
    {
        if (ReadPlain(cell) is { } plain)
        {
            return [plain];
        }

        var text = NestingMarks.Without(signs.SayPresence ? cell.Text.Substring(1) : cell.Text, signs.OfNestedRows, out var nesting);
        if (NamePlaceholder.Is(text) || NamePlaceholder.IsPattern(cell.Text))
        {
            nesting = NamePlaceholder.Is(text) ? nesting : default;
            return [new NameCell(cell with { Text = NameText.WithoutNotes(text) }, nesting) { IsPlaceholder = true }];
        }

        var badges = new NameBadges(text);
        var names = NameList.Split(text) is { Count: > 1 } several ? several : NameList.Split(badges.Without());
        var (isRequired, isOptional) = NameText.Presence(text);
        var all = new NameCell(cell, nesting)
        {
            IsRequired = isRequired || badges.IsRequired || (signs.SayPresence && cell.Text[0] == '+'),
            IsOptional = isOptional || badges.IsOptional || (signs.SayPresence && cell.Text[0] == '-'),
            IsDeprecated = badges.IsDeprecated || text.StartsWith("~~", StringComparison.Ordinal) || SaysDeprecated(text),
            IsNullable = badges.IsNullable,
        };
        var read = new NameCell[names.Count];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = all.WithName(names[i]);
        }

        return read;
    }

    // Nearly all cells are one word, perhaps in code, and there is nothing else to look for.
    private static NameCell? ReadPlain(TextSlice cell)
    {
        var text = cell.Text;
        var isCode = text.Length > 2 && text[0] == '`' && text[text.Length - 1] == '`';
        var (start, end) = isCode ? (1, text.Length - 1) : (0, text.Length);
        if (start == end || !char.IsLetter(text[start]) || !char.IsLetterOrDigit(text[end - 1]))
        {
            return null;
        }

        for (var i = start; i < end; i++)
        {
            if (!(char.IsLetterOrDigit(text[i]) || text[i] == '_'))
            {
                return null;
            }
        }

        // "etc" stands in the place of names.
        return end - start == 3 && string.CompareOrdinal(text, start, "etc", 0, 3) == 0
            ? null
            : new NameCell(isCode ? cell with { Text = text.Substring(1, end - 1) } : cell, default);
    }

    private NameCell WithName(string text)
    {
        var name = NameText.WithoutNotes(text);
        var (isRequired, isOptional) = (IsRequired, IsOptional);
        var before = "";
        for (var i = 0; i < MostRemarks && before != name; i++)
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

        return this with { Name = Name with { Text = name }, IsRequired = isRequired, IsOptional = isOptional };
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
