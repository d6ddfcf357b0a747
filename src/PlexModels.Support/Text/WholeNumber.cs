#if USES_INT64 || USES_INT32 || USES_BIG_INTEGER || USES_BOOLEAN
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // What .NET skips around numbers.
    private static readonly char[] s_blanks = { ' ', '\t', '\n', '\v', '\f', '\r' };

    /// <summary>
    /// The digits of a whole number that is written in another way than JSON's integers: <c>123.0</c>, <c>1e3</c>, <c>" 7 "</c>. Nothing is
    /// rounded: what has a fraction is no whole number.
    /// </summary>
    /// <param name="reader">Stands on a number or a string.</param>
    /// <param name="maxDigits">More digits are no number that anybody could take.</param>
    /// <returns>The digits, behind a sign where it is negative; null where it is no whole number.</returns>
    private static string? WholeNumber(ref Json::Utf8JsonReader reader, int maxDigits)
    {
        var text = reader.TokenType switch
        {
            Json::JsonTokenType.Number => RawText(ref reader),
            Json::JsonTokenType.String => reader.GetString()!.Trim(s_blanks),
            _ => string.Empty,
        };
        var position = text.Length > 0 && (text[0] == '-' || text[0] == '+') ? 1 : 0;
        var start = position;
        var digits = new System::Text.StringBuilder();
        AppendDigits(text, ref position, digits);
        var exponent = 0L;
        if (position < text.Length && text[position] == '.')
        {
            position++;
            var whole = digits.Length;
            AppendDigits(text, ref position, digits);
            exponent = whole - digits.Length;
        }

        if (digits.Length == 0 || !TryAddExponent(text, ref position, ref exponent) || position < text.Length)
        {
            return null;
        }

        var first = 0;
        while (first < digits.Length && digits[first] == '0')
        {
            first++;
        }

        var number = digits.ToString(first, digits.Length - first);
        var significant = number.TrimEnd('0');
        exponent += number.Length - significant.Length;
        return significant.Length == 0 ? "0"
            : exponent < 0 || significant.Length + exponent > maxDigits ? null
            : (start == 1 && text[0] == '-' ? "-" : string.Empty) + significant + new string('0', (int)exponent);
    }

    private static void AppendDigits(string text, ref int position, System::Text.StringBuilder digits)
    {
        for (; position < text.Length && text[position] >= '0' && text[position] <= '9'; position++)
        {
            digits.Append(text[position]);
        }
    }

    private static bool TryAddExponent(string text, ref int position, ref long exponent)
    {
        if (position == text.Length || (text[position] != 'e' && text[position] != 'E'))
        {
            return true;
        }

        var digits = text.Substring(position + 1);
        position = text.Length;
        if (!int.TryParse(
            digits,
            System::Globalization.NumberStyles.AllowLeadingSign,
            System::Globalization.CultureInfo.InvariantCulture,
            out var value))
        {
            return false;
        }

        exponent += value;
        return true;
    }
}
#endif
