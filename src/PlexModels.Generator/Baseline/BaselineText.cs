using System.Text;

namespace PlexModels.Generator.Baseline;

/// <summary>The text of a baseline.</summary>
internal static class BaselineText
{
    /// <summary>What the file is called.</summary>
    public const string FileName = "PlexModels.Shipped.txt";

    /// <summary>What the first line begins with; the number of the format follows.</summary>
    public const string Header = "# PlexModels baseline, format ";

    /// <summary>The format that is written, and the newest that is read.</summary>
    public const string Format = "1";

    public const string FirstLine = Header + Format;

    /// <summary>What the generated file is called that the target <c>PlexModelsAccept</c> takes the baseline from.</summary>
    public const string HintName = "PlexModels.Shipped.g.cs";

    private const string Comment = "// ";

    /// <summary>The baseline as comments of C#, since a generator writes no other files.</summary>
    public static string AsComments(EquatableArray<Fact> facts) => Comment + Of(facts).TrimEnd('\n').Replace("\n", "\n" + Comment) + "\n";

    /// <summary>The baseline that <see cref="AsComments"/> wrote.</summary>
    public static string FromComments(string text) => text.Substring(Comment.Length).Replace("\n" + Comment, "\n");

    /// <summary>A line that says what the file is, and one for each fact.</summary>
    public static string Of(EquatableArray<Fact> facts)
    {
        var text = new StringBuilder(64 * (facts.Count + 1));
        text.Append(FirstLine).Append('\n');
        foreach (var fact in facts)
        {
            text.Append(fact.ToString()).Append('\n');
        }

        return text.ToString();
    }
}
