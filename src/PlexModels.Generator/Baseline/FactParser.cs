namespace PlexModels.Generator.Baseline;

/// <summary>Reads lines of a baseline.</summary>
internal static class FactParser
{
    /// <returns>The fact, or null with what is wrong with the line.</returns>
    public static Fact? Parse(string line, out string problem)
    {
        var first = line.IndexOf(' ');
        var name = first < 0 ? line : line.Substring(0, first);
        if (name.Length == 0 || name.Split('.').Any(static part => !IsIdentifier(part)))
        {
            problem = "it does not begin with the name of a type";
            return null;
        }

        if (first < 0)
        {
            problem = "nothing follows the name";
            return null;
        }

        var second = line.IndexOf(' ', first + 1);
        var word = line.Substring(first + 1, (second < 0 ? line.Length : second) - first - 1);
        var rest = second < 0 ? "" : line.Substring(second + 1);
        if (FactWords.Type(word) is { } type)
        {
            problem = rest.Length == 0 ? "" : $"something follows '{word}'";
            return rest.Length == 0 ? new Fact(type, name) : null;
        }

        var dot = name.LastIndexOf('.');
        if (dot < 0)
        {
            problem = "what is no type has a name with a dot in it";
            return null;
        }

        return Member(name.Substring(0, dot), name.Substring(dot + 1), word, rest, out problem);
    }

    private static Fact? Member(string type, string member, string word, string rest, out string problem)
    {
        problem = "";
        if (word == FactWords.Value)
        {
            problem = JsonLiteral.IsValid(rest) ? "" : "its value is no JSON string or number";
            return problem.Length == 0 ? new Fact(FactKind.Value, type, member, Json: rest) : null;
        }

        if (word == FactWords.UnionMember)
        {
            problem = IsType(rest) ? "" : "its type is missing or only half there";
            return problem.Length == 0 ? new Fact(FactKind.UnionMember, type, member, CSharp: rest) : null;
        }

        if (FactWords.Presence(word) is not { } presence)
        {
            problem = $"'{Diagnostics.DiagnosticText.Excerpt(word)}' is no word of a baseline";
            return null;
        }

        var isInJson = !rest.EndsWith(" " + FactWords.NotInJson, StringComparison.Ordinal);
        var end = isInJson ? rest.IndexOf(" \"", StringComparison.Ordinal) : rest.Length - FactWords.NotInJson.Length - 1;
        var json = isInJson && end >= 0 ? rest.Substring(end + 1) : "";
        problem = end < 0 || (isInJson && (!JsonLiteral.IsValid(json) || json.Length == 0)) ? "its JSON name is missing or only half there"
            : !IsType(rest.Substring(0, end)) ? "its type is missing or only half there"
            : "";
        return problem.Length == 0 ? new Fact(FactKind.Property, type, member, presence, rest.Substring(0, end), json) : null;
    }

    private static bool IsIdentifier(string text) =>
        text.Length > 0
        && (char.IsLetter(text[0]) || text[0] == '_')
        && text.All(static c => char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
            or System.Globalization.UnicodeCategory.LetterNumber);

    private static bool IsType(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (depth < 0 || c == '"')
            {
                return false;
            }
        }

        return depth == 0 && text.Length > 0 && text[0] != ' ' && text[text.Length - 1] is not (' ' or '.' or ',');
    }
}
