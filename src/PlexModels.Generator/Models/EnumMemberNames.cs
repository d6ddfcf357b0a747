using PlexModels.Generator.Dialects;

namespace PlexModels.Generator.Models;

/// <summary>
/// What the values of an enum want to be called. Comparisons and other signs have their names, and of <c>created</c> and <c>-created</c>
/// the latter is <c>MinusCreated</c>.
/// </summary>
internal static class EnumMemberNames
{
    /// <summary>The names in the order of the values; two may want the same one.</summary>
    public static string[] Of(EquatableArray<SpecValue> values)
    {
        var names = new string[values.Count];
        HashSet<string>? unsigned = null;
        for (var i = 0; i < names.Length; i++)
        {
            var text = values[i].Name.Text;
            names[i] = Sign(text) ?? Identifier.Pascal(text);
            if (SignOf(text) is { } word && (unsigned ??= Unsigned(values)).Contains(names[i]))
            {
                names[i] = word + names[i];
            }
        }

        return names;
    }

    private static HashSet<string> Unsigned(EquatableArray<SpecValue> values) => new(
        values.AsArray()
            .Where(static value => SignOf(value.Name.Text) is null)
            .Select(static value => Identifier.Pascal(value.Name.Text)),
        StringComparer.Ordinal);

    // "-created" sorts the other way round. A sign before digits is always part of the name.
    private static string? SignOf(string name) => name.Length < 2 || !char.IsLetter(name[1]) ? null
        : name[0] == '-' ? "Minus"
        : name[0] == '+' ? "Plus"
        : null;

    // Values that are signs are the operators of filters: those are called as expressions of .NET are.
    private static string? Sign(string text) => text switch
    {
        "" => "Empty",
        "=" or "==" => "Equal",
        "!=" or "<>" => "NotEqual",
        "<" => "LessThan",
        "<=" => "LessThanOrEqual",
        ">" => "GreaterThan",
        ">=" => "GreaterThanOrEqual",
        "!" => "Not",
        "&" or "&&" => "And",
        "|" or "||" => "Or",
        "+" => "Plus",
        "-" => "Minus",
        "*" => "Asterisk",
        "/" => "Slash",
        "\\" => "Backslash",
        "%" => "Percent",
        "~" => "Tilde",
        "^" => "Caret",
        "." => "Dot",
        "," => "Comma",
        ":" => "Colon",
        ";" => "Semicolon",
        "?" => "QuestionMark",
        "#" => "Hash",
        "@" => "At",
        "$" => "Dollar",
        "_" => "Underscore",
        "'" => "Apostrophe",
        "\"" => "QuotationMark",
        "`" => "Backtick",
        "(" => "OpeningParenthesis",
        ")" => "ClosingParenthesis",
        "[" => "OpeningBracket",
        "]" => "ClosingBracket",
        "{" => "OpeningBrace",
        "}" => "ClosingBrace",
        " " => "Blank",
        _ => null,
    };
}
