using System.Globalization;
using System.Text.Json;

namespace PlexModels.Conformance.Tests;

/// <summary>Compares JSON by what it means: members in any order, numbers by value, instants by instant, UUIDs in any case.</summary>
public static class JsonDifference
{
    /// <returns>The path of the first difference, or null.</returns>
    /// <param name="expected">The JSON as it was.</param>
    /// <param name="actual">The JSON as it was written.</param>
    /// <param name="path">Where both stand.</param>
    /// <param name="takesQuotedNumbers">Whether a number may have been a string of its digits.</param>
    public static string? Find(JsonElement expected, JsonElement actual, string path = "$", bool takesQuotedNumbers = false)
    {
        if (takesQuotedNumbers && expected.ValueKind == JsonValueKind.String && actual.ValueKind == JsonValueKind.Number && expected.GetString() == actual.GetRawText())
        {
            return null;
        }

        if (expected.ValueKind != actual.ValueKind)
        {
            return $"{path}: {expected.ValueKind} became {actual.ValueKind}";
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => InObject(expected, actual, path, takesQuotedNumbers),
            JsonValueKind.Array => InArray(expected, actual, path, takesQuotedNumbers),
            JsonValueKind.Number => expected.GetDecimal() == actual.GetDecimal() ? null : $"{path}: {expected} became {actual}",
            JsonValueKind.String => AreSameText(expected.GetString()!, actual.GetString()!) ? null : $"{path}: {expected} became {actual}",
            _ => null,
        };
    }

    private static string? InObject(JsonElement expected, JsonElement actual, string path, bool takesQuotedNumbers)
    {
        foreach (var member in expected.EnumerateObject())
        {
            if (!actual.TryGetProperty(member.Name, out var value))
            {
                return $"{path}.{member.Name}: is gone";
            }

            if (Find(member.Value, value, $"{path}.{member.Name}", takesQuotedNumbers) is { } difference)
            {
                return difference;
            }
        }

        foreach (var member in actual.EnumerateObject())
        {
            if (!expected.TryGetProperty(member.Name, out _))
            {
                return $"{path}.{member.Name}: is new";
            }
        }

        return null;
    }

    private static string? InArray(JsonElement expected, JsonElement actual, string path, bool takesQuotedNumbers)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
        {
            return $"{path}: {expected.GetArrayLength()} items became {actual.GetArrayLength()}";
        }

        for (var i = 0; i < expected.GetArrayLength(); i++)
        {
            if (Find(expected[i], actual[i], $"{path}[{i}]", takesQuotedNumbers) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static bool AreSameText(string expected, string actual) =>
        expected == actual

        // A UUID is the same in capitals.
        || (Guid.TryParseExact(expected, "D", out var id) && Guid.TryParseExact(actual, "D", out var same) && id == same)
        || (DateTimeOffset.TryParse(expected, CultureInfo.InvariantCulture, out var left)
            && DateTimeOffset.TryParse(actual, CultureInfo.InvariantCulture, out var right)
            && left == right);
}
