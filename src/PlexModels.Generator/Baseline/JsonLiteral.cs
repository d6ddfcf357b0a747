using System.Globalization;
using System.Text;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Baseline;

/// <summary>Strings as JSON writes them, on one line and with nothing in them that nobody sees.</summary>
internal static class JsonLiteral
{
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var hidden = HiddenCharacters.LengthAt(text, i);
            if (text[i] is '"' or '\\')
            {
                literal.Append('\\').Append(text[i]);
            }
            else if (hidden > 0 || IsUnwritable(text, i))
            {
                for (var end = i + Math.Max(hidden, 1); i < end; i++)
                {
                    literal.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
                }

                i--;
            }
            else
            {
                literal.Append(text[i]);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Whether text is a string as <see cref="Of"/> writes it, or a number.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length > 0 && text[0] != '"')
        {
            return text.All(static c => c is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E');
        }

        if (text.Length < 2 || text[text.Length - 1] != '"')
        {
            return false;
        }

        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == '"' || (text[i] == '\\' && ++i == text.Length - 1))
            {
                return false;
            }
        }

        return true;
    }

    // Controls, what ends a line, and half of a character.
    private static bool IsUnwritable(string text, int i) =>
        char.IsControl(text[i])
        || text[i] is '\u2028' or '\u2029'
        || (char.IsHighSurrogate(text[i]) && !(i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(text[i]) && !(i > 0 && char.IsHighSurrogate(text[i - 1])));
}
