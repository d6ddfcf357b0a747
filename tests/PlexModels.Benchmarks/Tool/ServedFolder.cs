using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PlexModels.Cli.Readings;
using PlexModels.Cli.Serving;

namespace PlexModels.Benchmarks.Tool;

/// <summary>A folder that is served while one of its pages is edited again and again, and looked at after each edit.</summary>
internal static class ServedFolder
{
    private const int Edits = 1_000;

    public static string Print(string folder)
    {
        var live = new LiveDocumentation(folder, new Dictionary<string, string> { ["PlexModelsNamespace"] = "Api" });
        live.Refresh(new HashSet<string>(), CancellationToken.None);
        var (name, page) = live.Current.Pages.OrderBy(static each => each.Key, StringComparer.Ordinal).First(each => live.Current.Documentation.TypesOf(each.Value.Path).Any());
        var type = live.Current.Documentation.TypesOf(page.Path).First().QualifiedName;
        var text = page.GetText().ToString();
        var file = Path.Combine(folder, name);
        long early = 0;
        var elapsed = new List<double>();
        for (var i = 0; i < Edits; i++)
        {
            File.WriteAllText(file, text.Replace("\n\n", string.Create(CultureInfo.InvariantCulture, $"\n\nEdited {i} times.\n\n"), StringComparison.Ordinal));
            var start = Stopwatch.GetTimestamp();
            live.Refresh(new HashSet<string> { file }, CancellationToken.None);
            Look(live.Current, name, type);
            elapsed.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (live.Current.Version != i + 2)
            {
                throw new InvalidOperationException("The edit was not seen.");
            }

            early = i == Edits / 10 ? GC.GetTotalMemory(forceFullCollection: true) : early;
        }

        var late = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(live);
        elapsed.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"A served folder of {live.Current.Pages.Count:N0} pages, one edited {Edits:N0} times: {late / 1e6:N1} MB alive, {(late - early) / 1024:N0} KB more than after a tenth of the edits; {elapsed[Edits / 2]:N1} ms from the file to all that the browser asks for.\n");
    }

    private static void Look(Snapshot current, string name, string type)
    {
        _ = PageListJson.Of("", current);
        _ = PageJson.Of(current, name, current.Pages[name], type, CancellationToken.None);
        using var example = JsonDocument.Parse(ExampleDocument.Of(current.Documentation, type, Limits.Example) ?? "{}");
        _ = ReadingJson.Of(DocumentReading.Of(current.Documentation, type, example.RootElement, Limits.Rows, CancellationToken.None));
    }
}
