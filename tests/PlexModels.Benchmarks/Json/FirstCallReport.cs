using System.Diagnostics;
using System.Globalization;
using PlexModels.Benchmarks.Generator;

namespace PlexModels.Benchmarks.Json;

/// <summary>The first call of each way to read the pin, in processes started in turn; the median of each.</summary>
internal static class FirstCallReport
{
    private const int Starts = 31;

    public static int Print()
    {
        var times = FirstCall.Ways.Keys.ToDictionary(static way => way, static _ => new List<double>());
        for (var i = 0; i < Starts; i++)
        {
            foreach (var (way, taken) in times)
            {
                taken.Add(Start(way));
            }
        }

        var medians = times.ToDictionary(static way => way.Key, static way => way.Value.Order().ElementAt(Starts / 2));
        var table = new ReportTable("first call", "milliseconds", "ratio");
        foreach (var (way, median) in medians)
        {
            table.Add(way, [ReportTable.Number(median), ReportTable.Number(median / medians.Values.First())]);
        }

        Console.WriteLine($"the pin read in a process of its own; median of {Starts}");
        Console.WriteLine();
        Console.WriteLine(table);
        return 0;
    }

    private static double Start(string way)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(FirstCallReport).Assembly.Location, "--first-call", way])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? double.Parse(output, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The pin cannot be read in a process of its own: {output}");
    }
}
