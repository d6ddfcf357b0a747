using System.Globalization;

namespace PlexModels.Generator.Types;

/// <summary>Says of what type an example is; the last resort for a field whose type arguments were lost.</summary>
internal static class ExampleInference
{
    public static TypeShape Infer(string example)
    {
        var text = example.Trim().Trim('`').Trim();
        if (text.Length == 0 || text[0] is '{' or '[')
        {
            return TypeShape.JsonElement;
        }

        if (text is "true" or "false")
        {
            return TypeShape.Boolean;
        }

        // Leading zeros make an identifier, not a number.
        var first = text[0] == '-' ? 1 : 0;
        if (first + 1 < text.Length && text[first] == '0' && char.IsDigit(text[first + 1]) && IsDigits(text, first))
        {
            return TypeShape.String;
        }

        if (IsDigits(text, first)
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            return TypeShape.Int64;
        }

        if (char.IsDigit(text[text.Length - 1]) && text[0] is '-' or (>= '0' and <= '9')
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            return TypeShape.Double;
        }

        return IsDate(text) ? TypeShape.DateOnly
            : IsInstant(text) ? TypeShape.DateTimeOffset
            : TypeShape.String;
    }

    public static bool IsDate(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>An instant names its offset: without one it is some clock's time, and stays text.</summary>
    public static bool IsInstant(string text) =>
        text.Length > 11 && text[10] is 'T' or 't'
        && (text[text.Length - 1] is 'Z' or 'z' || text.LastIndexOfAny(['+', '-']) > 10)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsDigits(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return start < text.Length;
    }
}
