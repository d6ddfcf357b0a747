using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.CSharp;
using PlexModels.Benchmarks.Generator;
using PlexModels.Generator;
using PlexModels.Generator.Baseline;

namespace PlexModels.Benchmarks.Tool;

/// <summary>What the tool's commands take over folders of pages, what a baseline adds to an edit, and what a served folder holds.</summary>
internal static class ToolReport
{
    private const int Many = 3_430;

    public static int Print()
    {
        if (Documentation.Folder is not { } folder)
        {
            Console.Error.WriteLine("The documentations to measure with are not here: they are kept in ../shared/corpora beside the repository.");
            return 1;
        }

        Documentation[] documentations =
        [
            Documentation.Read(folder, "plexjava-2024-11"),
            Documentation.Read(folder, "plexjava-2026-01"),
            Documentation.ReadAll(folder, "several", Many),
        ];
        using var pages = new PagesOnDisk(documentations);
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version}, {Environment.ProcessorCount} cores; milliseconds, the fastest quarter of several runs, JIT warmed");
        Console.WriteLine();
        Console.WriteLine(Commands(documentations, pages));
        Console.WriteLine(Baselines(documentations));
        Console.WriteLine(ServedFolder.Print(pages.FolderOf(documentations[1])));
        return 0;
    }

    private static ReportTable Commands(Documentation[] documentations, PagesOnDisk pages)
    {
        var table = new ReportTable("command", "pages", "time", "pages a second", "Markdig, pipe tables", "**ratio**");
        Add("check", [documentations[1]]);
        Add("check", [documentations[2]]);
        Add("diff", [documentations[0], documentations[1]]);
        Add("diff", [documentations[2], documentations[2]]);
        return table;

        void Add(string command, Documentation[] versions)
        {
            string[] arguments = [command, .. versions.Select(pages.FolderOf), "--fail-on", "never"];
            var time = Measurement.Cold(() => () => Run(arguments));
            var markdig = versions.Select(Yardsticks.MarkdigTables).Sum(static measurement => measurement.Milliseconds);
            var count = versions.Sum(static version => version.Pages.Count);
            table.Add(command + " " + string.Join(" ", versions.Select(static version => version.Name)), [
                count.ToString("N0", CultureInfo.InvariantCulture),
                ReportTable.Number(time.Milliseconds),
                (count / time.Milliseconds * 1000).ToString("N0", CultureInfo.InvariantCulture),
                ReportTable.Number(markdig),
                ReportTable.Number(time.Milliseconds / markdig)]);
        }
    }

    private static ReportTable Baselines(Documentation[] documentations)
    {
        var table = new ReportTable("documentation", "a page edited", "with a baseline", "with one that lacks 10 lines", "floor", "**with a baseline / floor**", "**with one that lacks 10 lines / floor**", "**with a baseline / without**");
        foreach (var documentation in documentations)
        {
            var baseline = BaselineText.Of(FactSet.Of(new Stages(documentation).Models, CancellationToken.None));
            var lines = baseline.Split('\n');
            var differing = lines.Where((line, i) => i % (lines.Length / 10) != 0 || i == 0 || line.Split(' ').Length == 2);
            var plain = Edit(documentation);
            var (same, floor) = DriverRuns.PageEdits(
                new DriverRuns(static () => new PlexModelsGenerator(), documentation.WithBaseline(baseline)),
                new DriverRuns(static () => new FloorGenerator(), documentation));
            var (other, floorOfOther) = DriverRuns.PageEdits(
                new DriverRuns(static () => new PlexModelsGenerator(), documentation.WithBaseline(string.Join("\n", differing))),
                new DriverRuns(static () => new FloorGenerator(), documentation));
            table.Add(documentation.Name, [
                ReportTable.Number(plain.Milliseconds),
                ReportTable.Number(same.Milliseconds),
                ReportTable.Number(other.Milliseconds),
                ReportTable.Number(floor.Milliseconds),
                ReportTable.Number(same.TimeOf(floor)),
                ReportTable.Number(other.TimeOf(floorOfOther)),
                ReportTable.Number(same.TimeOf(plain))]);
        }

        return table;
    }

    private static Measurement Edit(Documentation documentation) => new DriverRuns(static () => new PlexModelsGenerator(), documentation).PageEdit();

    private static void Run(string[] arguments)
    {
        using var output = new StringWriter();
        var console = Spectre.Console.AnsiConsole.Create(new Spectre.Console.AnsiConsoleSettings
        {
            Ansi = Spectre.Console.AnsiSupport.No,
            Out = new Spectre.Console.AnsiConsoleOutput(output),
        });
        if (Cli.ToolApp.Create(console).Run(arguments) != 0)
        {
            throw new InvalidOperationException("The tool did not do what it was to be measured with: " + output);
        }
    }
}
