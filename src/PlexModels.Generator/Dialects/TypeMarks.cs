using PlexModels.Generator.Dialects.Notations;

namespace PlexModels.Generator.Dialects;

/// <summary>What a type cell shows of its notation, before any is chosen to read it in.</summary>
internal static class TypeMarks
{
    /// <summary>The words of a cell, qualified ones as a whole and by their last part. Links' addresses are none.</summary>
    public static IEnumerable<string> Words(string cell)
    {
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '(' && i > 0 && cell[i - 1] == ']')
            {
                i = cell.IndexOf(')', i) is var close && close > 0 ? close : cell.Length;
            }
            else if (char.IsLetter(cell[i]))
            {
                var start = i;
                while (i < cell.Length && (char.IsLetterOrDigit(cell[i]) || cell[i] is '.' or ':' or '\\'))
                {
                    i++;
                }

                var word = cell.Substring(start, i - start).TrimEnd('.', ':', '\\');
                yield return word;
                if (TypeCellText.SimpleName(word) is var simple && simple != word)
                {
                    yield return simple;
                }

                i--;
            }
        }
    }

    /// <summary>The ways in which a cell puts types together.</summary>
    public static TypeSyntax Syntax(string cell)
    {
        var syntax = TypeSyntax.None;
        for (var i = 0; i < cell.Length; i++)
        {
            var previous = i > 0 ? cell[i - 1] : '\0';
            var next = i + 1 < cell.Length ? cell[i + 1] : '\0';
            switch (cell[i])
            {
                case '(' when previous == ']':
                    i = cell.IndexOf(')', i) is var close && close > 0 ? close : cell.Length;
                    break;
                case '(' when char.IsLetter(previous):
                    syntax |= TypeSyntax.RoundArguments;
                    break;
                case '<' when char.IsLetter(previous):
                    syntax |= TypeSyntax.AngleArguments;
                    break;
                case '[' when next == ']':
                    syntax |= IsTypeEnd(previous) ? TypeSyntax.ListSuffix : TypeSyntax.ListPrefix;
                    i++;
                    break;
                case '[' when char.IsLetter(previous):
                    syntax |= i >= 3 && string.CompareOrdinal(cell, i - 3, "map", 0, 3) == 0
                        ? TypeSyntax.MapPrefix
                        : TypeSyntax.SquareArguments;
                    break;
                case '['
                    when TypeCellText.ClosingBracket(cell, i) is var end
                        && end > 0
                        && (end + 1 == cell.Length || cell[end + 1] != '(')
                        && previous is '\0' or '*' or '[':
                    syntax |= TypeSyntax.BracketedList;
                    break;
                case '{':
                    syntax |= previous == 'e' ? TypeSyntax.None : TypeSyntax.Braces;
                    break;
                case '?' when char.IsLetter(next) || next == '\\':
                    syntax |= TypeSyntax.NullablePrefix;
                    break;
                case '?' when char.IsLetterOrDigit(previous):
                    syntax |= TypeSyntax.NullableSuffix;
                    break;
                case ':' when next == ':':
                    syntax |= TypeSyntax.DoubleColon;
                    break;
                case '\\':
                    syntax |= TypeSyntax.Backslash;
                    break;
                case '|':
                    syntax |= TypeSyntax.Alternatives;
                    break;
            }
        }

        return syntax | (IsPointer(cell) ? TypeSyntax.Pointer : TypeSyntax.None);
    }

    private static bool IsTypeEnd(char c) => char.IsLetterOrDigit(c) || c is '*' or ')' or ']' or '>' or '`';

    // "**string*", "`*string`", "[*T](..)", "Pointer to **T**".
    private static bool IsPointer(string cell) =>
        TypeCellText.HasStarBesideEmphasis(cell) || cell.StartsWith("Pointer to ", StringComparison.Ordinal);
}
