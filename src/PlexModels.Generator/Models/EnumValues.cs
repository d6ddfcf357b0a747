using System.Globalization;
using PlexModels.Generator.Dialects;

namespace PlexModels.Generator.Models;

/// <summary>Tells what the values of an enum are in JSON.</summary>
internal static class EnumValues
{
    /// <summary>JSON numbers when there are values and all look like them, else JSON strings.</summary>
    public static bool AreNumbers(EquatableArray<SpecValue> values) =>
        values.Count > 0 && FirstWhere(values, isNumber: false) is null;

    /// <summary>The first value that is a number, or the first that is none.</summary>
    public static SpecValue? FirstWhere(EquatableArray<SpecValue> values, bool isNumber)
    {
        foreach (var value in values)
        {
            if ((!value.IsQuoted && IsNumber(value.Value.Text)) == isNumber)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Whether a number is one of C#'s <c>long</c>, written as that writes it.</summary>
    public static bool IsInteger(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text;

    // As JSON writes it: "007" and "+1" are texts, and so is what has more digits than a decimal keeps.
    private static bool IsNumber(string text) =>
        IsInteger(text)
        || (decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text);
}
