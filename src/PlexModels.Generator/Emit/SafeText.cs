using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Emit;

/// <summary>Puts page text into C# so that it cannot leave its place, whatever it says.</summary>
internal static class SafeText
{
    /// <summary>A string literal with its quotes.</summary>
    public static string Literal(string text) =>
        IsPlain(text) ? "\"" + text + "\"" : EscapeHidden(SymbolDisplay.FormatLiteral(WithoutLoneSurrogates(text), quote: true));

    /// <summary>Text for a line comment: without anything that ends a line.</summary>
    public static string Comment(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var c in HiddenCharacters.Show(WithoutLoneSurrogates(text)))
        {
            safe.Append(IsLineEndOrControl(c) ? ' ' : c);
        }

        return safe.ToString();
    }

    /// <summary>Text for an element of an XML documentation comment.</summary>
    public static string Xml(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 16);
        foreach (var c in HiddenCharacters.Show(WithoutLoneSurrogates(text)))
        {
            switch (c)
            {
                case '<':
                    safe.Append("&lt;");
                    break;
                case '>':
                    safe.Append("&gt;");
                    break;
                case '&':
                    safe.Append("&amp;");
                    break;
                case '\uFFFE' or '\uFFFF':
                    safe.Append('\uFFFD');
                    break;
                default:
                    safe.Append(IsLineEndOrControl(c) ? ' ' : c);
                    break;
            }
        }

        return safe.ToString();
    }

    /// <summary>Half a character cannot be written to a file, nor be a UTF-8 literal.</summary>
    public static string WithoutLoneSurrogates(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                mended ??= new StringBuilder(text);
                mended[i] = '\uFFFD';
            }
        }

        return mended?.ToString() ?? text;
    }

    // In a literal that is not verbatim, where the compiler's own formatting leaves them as they are.
    private static string EscapeHidden(string literal)
    {
        if (!HiddenCharacters.Any(literal))
        {
            return literal;
        }

        var escaped = new StringBuilder(literal.Length + 16);
        for (var i = 0; i < literal.Length; i++)
        {
            var length = HiddenCharacters.LengthAt(literal, i);
            if (length == 0)
            {
                escaped.Append(literal[i]);
                continue;
            }

            var isWide = length > 1;
            var codePoint = isWide ? char.ConvertToUtf32(literal, i) : literal[i];
            escaped.Append(isWide ? "\\U" : "\\u").Append(codePoint.ToString(isWide ? "X8" : "X4", CultureInfo.InvariantCulture));
            i += length - 1;
        }

        return escaped.ToString();
    }

    // Nearly all text is: it means the same wherever it is put.
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\' or '<' or '>' or '&')
            {
                return false;
            }
        }

        return true;
    }

    // U+0085, U+2028 and U+2029 end a line for the C# compiler as well.
    private static bool IsLineEndOrControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
