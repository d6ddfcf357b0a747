using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>Finds the values of a field in its description: <c>Possible values are: `a`, `b`, and `c`.</c></summary>
internal static class ProseValues
{
    private static readonly string[] s_beginnings =
    [
        "possible values", "possible value", "allowed values", "valid values", "permitted values", "supported values", "accepted values",
        "available values", "enum", "one of", "can be either", "values are", "the values",
    ];

    public static List<string>? Find(Prose prose)
    {
        var spans = prose.Spans;
        for (var i = 0; i + 1 < spans.Count; i++)
        {
            if (spans[i].Kind == ProseKind.Text && spans[i + 1].Kind == ProseKind.Code && Announces(spans[i].Text))
            {
                return Values(spans, i + 1);
            }
        }

        return null;
    }

    // Code spans with nothing but separators between them.
    private static List<string> Values(EquatableArray<ProseSpan> spans, int first)
    {
        var values = new List<string>();
        for (var i = first; i < spans.Count; i++)
        {
            if (spans[i].Kind == ProseKind.Code && spans[i].Text.Trim().Trim('"', '\'') is { Length: > 0 } value && value.IndexOf(' ') < 0)
            {
                if (!values.Contains(value))
                {
                    values.Add(value);
                }
            }
            else if (spans[i].Kind != ProseKind.Text
                || spans[i].Text.Trim(' ', ',', ';', '/', '|') is not ("" or "or" or "and" or "and/or"))
            {
                break;
            }
        }

        return values;
    }

    // The last words before the first value: "The possible values are:".
    private static bool Announces(string text)
    {
        var words = text.TrimEnd(' ', ':');
        foreach (var ending in (ReadOnlySpan<string>)[" are", " is", " include", " can be", " may be"])
        {
            words = words.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? words.Substring(0, words.Length - ending.Length) : words;
        }

        return Array.Exists(s_beginnings, beginning => words.EndsWith(beginning, StringComparison.OrdinalIgnoreCase)
            || (beginning == "values are" && text.TrimEnd(' ', ':').EndsWith(beginning, StringComparison.OrdinalIgnoreCase)));
    }
}
