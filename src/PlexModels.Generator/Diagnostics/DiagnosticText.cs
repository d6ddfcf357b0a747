using System.Globalization;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Diagnostics;

/// <summary>Puts page text and numbers into messages.</summary>
internal static class DiagnosticText
{
    private const int Longest = 80;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of things: <c>1 page</c>, <c>2 pages</c>.</summary>
    public static string Count(int value, string thing) => $"{Number(value)} {thing}{(value == 1 ? "" : "s")}";

    /// <summary>Page text on one line, of bounded length, and without anything that nobody sees.</summary>
    public static string Excerpt(string text)
    {
        var line = HiddenCharacters.Show(text.Replace('\r', ' ').Replace('\n', ' '));
        return line.Length <= Longest ? line : line.Substring(0, Longest) + "...";
    }
}
