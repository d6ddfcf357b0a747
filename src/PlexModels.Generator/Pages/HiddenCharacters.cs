using System.Globalization;
using System.Text;

namespace PlexModels.Generator.Pages;

/// <summary>
/// Characters that no editor shows: bidirectional controls, which make text read in another order than it is in, characters without a
/// width, tags, fillers. They are harmless on a page and not in code, where they hide what the compiler sees.
/// </summary>
internal static class HiddenCharacters
{
    public static bool Any(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (LengthAt(text, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many UTF-16 units the hidden character takes that begins at a position; 0 when none does.</summary>
    public static int LengthAt(string text, int position)
    {
        var c = text[position];
        if (c <= '~')
        {
            return 0;
        }

        if (!char.IsHighSurrogate(c))
        {
            return IsHidden(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format ? 1 : 0;
        }

        return position + 1 < text.Length && char.IsLowSurrogate(text[position + 1])
            && (CharUnicodeInfo.GetUnicodeCategory(text, position) == UnicodeCategory.Format
                || IsVariation(char.ConvertToUtf32(c, text[position + 1])))
            ? 2
            : 0;
    }

    /// <summary>What the character at a position is called: <c>U+202E</c>.</summary>
    public static string NameAt(string text, int position) =>
        "U+" + (char.IsHighSurrogate(text[position]) ? char.ConvertToUtf32(text, position) : text[position])
            .ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The text with each of them replaced by its name in brackets.</summary>
    public static string Show(string text)
    {
        if (!Any(text))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var length = LengthAt(text, i);
            if (length == 0)
            {
                shown.Append(text[i]);
                continue;
            }

            shown.Append('[').Append(NameAt(text, i)).Append(']');
            i += length - 1;
        }

        return shown.ToString();
    }

    // Letters, marks and a symbol that are drawn as nothing. The two variation selectors that choose between text and emoji are left out.
    private static bool IsHidden(char c) =>
        c is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u2800' or '\u3164' or '\uFFA0'
            or (>= '\u180B' and <= '\u180F') or (>= '\uFE00' and <= '\uFE0D');

    private static bool IsVariation(int codePoint) => codePoint is >= 0xE0000 and <= 0xE0FFF;
}
