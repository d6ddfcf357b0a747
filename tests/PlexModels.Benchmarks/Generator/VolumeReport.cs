using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using PlexModels.Generator;

namespace PlexModels.Benchmarks.Generator;

/// <summary>Pages in numbers and of sizes that nobody writes by hand: time and memory stay in proportion.</summary>
internal static class VolumeReport
{
    private const int Empty = 100_000;
    private const int LongPage = 20_000_000;
    private const int Edits = 1_000;

    public static string Print()
    {
        var table = new ReportTable("pages", "first run, ms", "allocated, MB", "diagnostics", "characters generated");
        Add(table, $"{Empty.ToString("N0", CultureInfo.InvariantCulture)} empty pages", Enumerable.Range(0, Empty).Select(static i => ($"Item{i}", "\n")));
        Add(table, $"{(Empty / 2).ToString("N0", CultureInfo.InvariantCulture)} empty pages", Enumerable.Range(0, Empty / 2).Select(static i => ($"Item{i}", "\n")));
        Add(table, "one page of 20 MB", [("Item", Rows(LongPage))]);
        Add(table, "one page of 10 MB", [("Item", Rows(LongPage / 2))]);
        Add(table, "one cell of 20 MB", [("Item", Page("`id` | *long* | yes | " + new string('x', LongPage)))]);
        return $"{table}\n{Restless()}";
    }

    private static void Add(ReportTable table, string name, IEnumerable<(string Name, string Text)> pages)
    {
        var runs = new DriverRuns(static () => new PlexModelsGenerator(), Documentation.Of(name, pages));
        var result = runs.Run();
        var cold = runs.ColdOnce();
        table.Add(name, [
            ReportTable.Number(cold.Milliseconds),
            ReportTable.Number(cold.Megabytes),
            result.Diagnostics.Length.ToString("N0", CultureInfo.InvariantCulture),
            result.GeneratedTrees.Sum(static tree => (long)tree.Length).ToString("N0", CultureInfo.InvariantCulture)]);
    }

    // What a driver holds after the first edits of a page and after a thousand.
    private static string Restless()
    {
        var documentation = Documentation.Of("one page", [("Item", Page("`id` | *long* | yes | The number"))]);
        var compilation = GeneratorProject.Compilation(GeneratorProject.Tree("internal static class Typed { }\n"));
        var driver = GeneratorProject.Driver(new PlexModelsGenerator().AsSourceGenerator(), documentation).RunGenerators(compilation);
        var page = documentation.Pages[0];
        long early = 0;
        for (var i = 0; i < Edits; i++)
        {
            var edited = PageFile.Of(page.Path, Page($"`id` | *long* | yes | The number, edited {i} times"));
            driver = driver.ReplaceAdditionalText(page, edited).RunGenerators(compilation);
            page = edited;
            early = i == Edits / 10 ? GC.GetTotalMemory(forceFullCollection: true) : early;
        }

        var growth = GC.GetTotalMemory(forceFullCollection: true) - early;
        GC.KeepAlive(driver);
        return string.Create(CultureInfo.InvariantCulture, $"A page edited {Edits:N0} times: {growth / 1024:N0} KB more alive after all edits than after a tenth of them.\n");
    }

    private static string Rows(int length)
    {
        var rows = new StringBuilder(length + 256);
        for (var i = 0; rows.Length < length; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : " |\n| ")}`field{i}` | *Optional\\<String>* | :heavy_minus_sign: | What field {i} is for, in `words`");
        }

        return Page(rows.ToString());
    }

    private static string Page(string rows) =>
        $"# Item\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| {rows} |\n";
}
