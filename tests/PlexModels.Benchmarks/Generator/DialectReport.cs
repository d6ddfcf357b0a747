using System.Globalization;
using PlexModels.Generator;

namespace PlexModels.Benchmarks.Generator;

/// <summary>What generating costs in each dialect: a first run against Markdig with pipe tables, and an edit against the least a generator does.</summary>
internal static class DialectReport
{
    private static readonly string[] s_documentations =
    [
        "plexjava-2024-11", "plexjava-2024-11:394", "plex-2024-11-ts", "plex-2024-11-python", "plex-2024-11-go", "plex-2024-11-php", "plex-2024-11-ruby", "plex-2024-11-csharp",
        "ory-java", "ory-python", "ory-go", "ory-typescript", "ory-typescript-fetch", "ory-php", "ory-ruby", "ory-rust", "ory-dotnet", "fireblocks-java", "cloudsmith-python", "graph", "discord", "lorawan-protoc-gen-doc",
    ];

    public static string Print(string folder, IReadOnlyList<string> names)
    {
        var table = new ReportTable("documentation", "pages", "first run", "Markdig, pipe tables", "**ratio**", "a page edited", "floor", "**ratio**");
        foreach (var name in names.Count > 0 ? names : s_documentations)
        {
            var documentation = Documentation.Read(folder, name);
            var runs = new DriverRuns(static () => new PlexModelsGenerator(), documentation);
            var floor = new DriverRuns(static () => new FloorGenerator(), documentation);
            var (cold, markdig) = (runs.Cold(), Yardsticks.MarkdigTables(documentation));
            var (edit, least) = DriverRuns.PageEdits(runs, floor);
            table.Add(name, [
                documentation.Pages.Count.ToString("N0", CultureInfo.InvariantCulture),
                ReportTable.Number(cold.Milliseconds), ReportTable.Number(markdig.Milliseconds), ReportTable.Number(cold.TimeOf(markdig)),
                ReportTable.Number(edit.Milliseconds), ReportTable.Number(least.Milliseconds), ReportTable.Number(edit.TimeOf(least))]);
        }

        return table.ToString();
    }
}
