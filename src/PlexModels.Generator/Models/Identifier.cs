using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>Makes C# identifiers of the names on the pages.</summary>
internal static class Identifier
{
    // A lone underscore would be a discard in the generated code.
    private const string Unnamed = "Unnamed";

    /// <summary>
    /// <c>continentCode</c>, <c>continent_code</c>, <c>continent-code</c> and <c>CONTINENT_CODE</c> all become <c>ContinentCode</c>;
    /// a capital inside a word stays. <c>+1</c> and <c>-1</c> become <c>Plus1</c> and <c>Minus1</c>.
    /// </summary>
    public static string Pascal(string name)
    {
        if (IsCamelCase(name))
        {
            return char.IsLower(name[0]) ? char.ToUpperInvariant(name[0]) + name.Substring(1) : name;
        }

        var shouting = IsShouting(name);
        var result = new StringBuilder(name.Length + 1).Append(Sign(name));
        var wordStarts = true;
        for (var i = 0; i < name.Length; i++)
        {
            // Characters that nobody sees may stand in an identifier, and the compiler does not even tell names apart by all of them.
            var c = name[i];
            if (!SyntaxFacts.IsIdentifierPartCharacter(c) || c == '_' || HiddenCharacters.LengthAt(name, i) > 0)
            {
                wordStarts = true;
                continue;
            }

            result.Append(wordStarts ? char.ToUpperInvariant(c) : shouting ? char.ToLowerInvariant(c) : c);
            wordStarts = char.IsDigit(c) && shouting;
        }

        if (result.Length == 0)
        {
            return Unnamed;
        }

        if (!SyntaxFacts.IsIdentifierStartCharacter(result[0]))
        {
            result.Insert(0, '_');
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// The name with its first word in lower case, for a local variable: <c>ContinentCode</c> becomes <c>continentCode</c>.
    /// </summary>
    public static string Camel(string pascal)
    {
        var characters = pascal.ToCharArray();
        for (var i = 0; i < characters.Length && char.IsUpper(characters[i]); i++)
        {
            // The last capital of "HTTPServer" starts the next word.
            if (i > 0 && i + 1 < characters.Length && char.IsLower(characters[i + 1]))
            {
                break;
            }

            characters[i] = char.ToLowerInvariant(characters[i]);
        }

        return new string(characters);
    }

    // The sign tells "+1" from "-1", and the word makes a name of the digits behind it.
    private static string Sign(string name) =>
        name.Length < 2 || name[1] is not (>= '0' and <= '9') ? ""
        : name[0] == '+' ? "Plus"
        : name[0] == '-' ? "Minus"
        : "";

    // Nearly all names of fields are, and pages' are but for their first letter.
    private static bool IsCamelCase(string name)
    {
        var lower = false;
        foreach (var c in name)
        {
            lower |= c is >= 'a' and <= 'z';
            if (c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'))
            {
                return false;
            }
        }

        return lower && name[0] is not (>= '0' and <= '9');
    }

    private static bool IsShouting(string name)
    {
        var letters = false;
        foreach (var c in name)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters |= char.IsUpper(c);
        }

        return letters;
    }
}
