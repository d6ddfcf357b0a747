using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.CSharp;
using PlexModels.Generator;

namespace PlexModels.Benchmarks.Generator;

/// <summary>What generating costs, over real documentations of several sizes: a first run, an edit, each stage, and yardsticks for them.</summary>
internal static class GeneratorReport
{
    private const int Many = 10_000;

    public static int Print()
    {
        if (Documentation.Folder is not { } folder)
        {
            return WithoutDocumentations();
        }

        // Once for the JIT: what is measured first would pay for all.
        var first = Documentation.Read(folder, Documentation.Names[0]);
        GeneratorColumn.Measure(first, stages => PlainModels.Of(folder, first, stages.Models));

        var columns = new List<GeneratorColumn>();
        foreach (var name in Documentation.Names)
        {
            var documentation = Documentation.Read(folder, name);
            columns.Add(GeneratorColumn.Measure(documentation, stages => PlainModels.Of(folder, documentation, stages.Models)));
        }

        columns.Add(GeneratorColumn.Measure(Documentation.ReadAll(folder, "all of them"), static _ => null));
        columns.Add(GeneratorColumn.Measure(Documentation.ReadAll(folder, "and again", Many), static _ => null));
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version}, {Environment.ProcessorCount} cores, {(GCSettings.IsServerGC ? "server" : "workstation")} GC; milliseconds, the fastest quarter of several runs, JIT warmed");
        Console.WriteLine();
        Console.WriteLine(Table(columns));
        Console.WriteLine(DialectReport.Print(folder, []));
        Console.WriteLine(VolumeReport.Print());
        return 0;
    }

    /// <summary>The table of dialects alone, of some documentations or of all.</summary>
    public static int PrintDialects(IReadOnlyList<string> names)
    {
        if (Documentation.Folder is not { } folder)
        {
            return WithoutDocumentations();
        }

        // Once for the JIT: what is measured first would pay for all.
        var first = Documentation.Read(folder, Documentation.Names[0]);
        GeneratorColumn.Measure(first, static _ => null);
        Console.WriteLine(DialectReport.Print(folder, names));
        return 0;
    }

    private static int WithoutDocumentations()
    {
        Console.Error.WriteLine("The documentations to measure with are not here: they are kept in ../shared/corpora beside the repository.");
        return 1;
    }

    private static ReportTable Table(List<GeneratorColumn> columns)
    {
        var table = new ReportTable(["", .. columns.Select(static column => column.Name)]);
        Add("pages", static column => column.Pages.ToString("N0", CultureInfo.InvariantCulture));
        Add("first run", static column => Time(column.Cold));
        Add("of it reading", static column => Time(column.Reading));
        Add("of it parsing", static column => Time(column.Parsing));
        Add("of it modelling", static column => Time(column.Modelling));
        Add("of it emitting", static column => Time(column.Emitting));
        Add("Markdig alone, blocks only, as configured here", static column => Time(column.MarkdigBlocks));
        Add("Markdig alone, everything and pipe tables", static column => Time(column.MarkdigTables));
        Add("Roslyn parsing the generated C#", static column => Time(column.RoslynParsing));
        Add("System.Text.Json's generator, the JSON models", static column => column.JsonGenerator is { } other ? Time(other) : "");
        Add("first run over the pages of those models", static column => column.ColdOfJsonModels is { } part ? Time(part) : "");
        Add("Mapperly, copies of the JSON models", static column => column.Mapperly is { } other ? Time(other) : "");
        Add("**first run / Markdig, blocks only**", static column => Ratio(column.Cold, column.MarkdigBlocks));
        Add("**first run / Markdig, pipe tables**", static column => Ratio(column.Cold, column.MarkdigTables));
        Add("**first run / System.Text.Json's generator**", static column => column.JsonGenerator is { } other ? Ratio(column.Cold, other) : "");
        Add("**the same, over the same models**", static column => column is { JsonGenerator: { } other, ColdOfJsonModels: { } part } ? Ratio(part, other) : "");
        Add("allocated by the first run, MB", static column => ReportTable.Number(column.Cold.Megabytes));
        Add("allocated by Markdig, blocks only, MB", static column => ReportTable.Number(column.MarkdigBlocks.Megabytes));
        Add("**allocated / Markdig, blocks only**", static column => ReportTable.Number(column.Cold.Megabytes / column.MarkdigBlocks.Megabytes));
        Add("**allocated / Markdig, pipe tables**", static column => ReportTable.Number(column.Cold.Megabytes / column.MarkdigTables.Megabytes));
        Add("a page edited", static column => Time(column.PageEdit));
        Add("a page edited, floor", static column => Time(column.FloorPageEdit));
        Add("**a page edited / floor**", static column => Ratio(column.PageEdit, column.FloorPageEdit));
        Add("Roslyn parsing what that changed", static column => Time(column.ParsingAfterPageEdit));
        Add("a C# file edited", static column => Time(column.CSharpEdit));
        Add("a C# file edited, floor", static column => Time(column.FloorCSharpEdit));
        Add("**a C# file edited / floor**", static column => Ratio(column.CSharpEdit, column.FloorCSharpEdit));
        return table;

        void Add(string label, Func<GeneratorColumn, string> cell) => table.Add(label, columns.Select(cell));
    }

    private static string Time(Measurement measurement) => ReportTable.Number(measurement.Milliseconds);

    private static string Ratio(Measurement measurement, Measurement other) => ReportTable.Number(measurement.TimeOf(other));
}
