using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Columns;

/// <summary>Finds the type in a description that says what the field is: <c>See the [plan object](#plan-object).</c></summary>
internal static class DescribedLink
{
    private const string Opening = "](#";

    private static readonly HashSet<string> s_before = new(
        [
            "", "a", "an", "the", "see", "see the", "see also", "see also the", "array of", "list of", "an array of", "a list of",
            "a single", "contains", "contains a", "contains an", "contains the", "of type", "an object of type", "refer to", "refer to the", "type",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_after = new(
        ["", "object", "objects", "below", "above", "structure", "schema", "resource", "type", "for details", "for more details"],
        StringComparer.Ordinal);

    /// <summary>The anchor that it leads to; null where the one link says anything else, or is not called like what it leads to.</summary>
    public static string? Find(string description)
    {
        var middle = description.IndexOf(Opening, StringComparison.Ordinal);
        var open = middle < 0 ? -1 : description.LastIndexOf('[', middle);
        var close = open < 0 ? -1 : description.IndexOf(')', middle);
        if (close < 0
            || description.IndexOf("](", middle + 1, StringComparison.Ordinal) >= 0
            || description.IndexOf("e.g.", 0, open, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return null;
        }

        var sentence = description.LastIndexOf(". ", open, StringComparison.Ordinal);
        var before = description.Substring(sentence + 1, open - sentence - 1).Trim(' ', '.', '(', '*', '_', ':').ToLowerInvariant();
        var after = description.Substring(close + 1);
        var end = after.IndexOf('.');
        after = (end < 0 ? after : after.Substring(0, end)).Trim(' ', ')', '*', '_').ToLowerInvariant();
        var anchor = description.Substring(middle + Opening.Length, close - middle - Opening.Length).Split(' ')[0];
        var label = NameFolding.Fold(PhraseWords.Singular(HeadingWords.TypeName(description.Substring(open + 1, middle - open - 1))));
        return label.Length > 0
            && s_before.Contains(before)
            && s_after.Contains(after)
            && NameFolding.Fold(anchor).IndexOf(label, StringComparison.Ordinal) >= 0
                ? anchor
                : null;
    }
}
