using PlexModels.Cli.Reports;

namespace PlexModels.Cli.Serving;

/// <summary>The types and properties that hold a text in their names, those first that begin with it.</summary>
internal static class SearchJson
{
    public static string Of(Snapshot current, string text) => JsonText.Compact(json =>
    {
        var paths = current.Pages.ToDictionary(static page => page.Value.Path, static page => page.Key, StringComparer.Ordinal);
        var pages = current.Documentation.Symbols.Symbols.AsArray()
            .GroupBy(static symbol => symbol.QualifiedName, StringComparer.Ordinal)
            .ToDictionary(static symbol => symbol.Key, static symbol => symbol.First().Path, StringComparer.Ordinal);
        var found = current.Documentation.Facts.AsArray()
            .Select(fact => (
                Fact: fact,
                Rank: RankOf(fact.IsType ? ModelGraph.Short(fact.Type) : fact.Member, text) + (fact.IsType ? 0 : 3)))
            .Where(static entry => entry.Rank < NotFound)
            .OrderBy(static entry => entry.Rank)
            .ThenBy(static entry => entry.Fact.Name.Length)
            .ThenBy(static entry => entry.Fact.Name, StringComparer.Ordinal)
            .Take(Limits.Results);
        json.WriteStartArray();
        foreach (var (fact, _) in text.Length == 0 ? [] : found)
        {
            if (pages.TryGetValue(fact.Type, out var path) && paths.TryGetValue(path, out var page))
            {
                json.WriteStartObject();
                json.WriteString("type", fact.Type);
                json.WriteString("member", fact.Member);
                json.WriteString("text", fact.Text);
                json.WriteString("path", page);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    });

    private const int NotFound = 100;

    // 0 for the name itself, 1 where it begins so, 2 where it holds it, and far more where it does not.
    private static int RankOf(string name, string text) =>
        name.Equals(text, StringComparison.OrdinalIgnoreCase) ? 0
        : name.StartsWith(text, StringComparison.OrdinalIgnoreCase) ? 1
        : name.Contains(text, StringComparison.OrdinalIgnoreCase) ? 2
        : NotFound;
}
