using System.Globalization;

namespace PlexModels.Generator.Diagnostics;

/// <summary>Puts page text and numbers into messages.</summary>
internal static class DiagnosticText
{
    private const int Longest = 80;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Page text on one line and of bounded length.</summary>
    public static string Excerpt(string text)
    {
        var line = text.Replace('\r', ' ').Replace('\n', ' ');
        return line.Length <= Longest ? line : line.Substring(0, Longest) + "...";
    }
}
