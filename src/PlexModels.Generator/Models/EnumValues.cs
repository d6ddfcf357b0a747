using System.Globalization;
using PlexModels.Generator.Dialects;

namespace PlexModels.Generator.Models;

/// <summary>Tells what the values of an enum are in JSON.</summary>
internal static class EnumValues
{
    /// <summary>JSON numbers when there are values and all are integers, else JSON strings.</summary>
    public static bool AreNumbers(EquatableArray<SpecValue> values) =>
        values.Count > 0 && FirstWhere(values, isInteger: false) is null;

    /// <summary>The first value that is an integer, or the first that is none.</summary>
    public static SpecValue? FirstWhere(EquatableArray<SpecValue> values, bool isInteger)
    {
        foreach (var value in values)
        {
            if ((!value.IsQuoted && IsInteger(value.Value.Text)) == isInteger)
            {
                return value;
            }
        }

        return null;
    }

    // As JSON writes it: "007" is a text.
    private static bool IsInteger(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text;
}
