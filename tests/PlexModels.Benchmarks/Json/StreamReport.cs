using PlexModels.Benchmarks.Contenders;
using PlexModels.Benchmarks.Documents;
using PlexModels.Benchmarks.Generator;

namespace PlexModels.Benchmarks.Json;

/// <summary>Reading from a stream that gives 4 KB at a time, the direct door and each other in turn.</summary>
internal static class StreamReport
{
    private const int LeastBytes = 100_000;

    public static int Print()
    {
        var table = new ReportTable("document", "direct", "context", "ratio", "direct", "System.Text.Json source generation", "ratio");
        foreach (var document in Catalogue.All)
        {
            table.Add(document.ToString(), [.. Compare(document, document.Generated), .. Compare(document, document.RequiredInit)]);
        }

        Console.WriteLine("microseconds a document");
        Console.WriteLine();
        Console.WriteLine(table);
        return 0;
    }

    private static IEnumerable<string> Compare(Document document, Contender other)
    {
        // Of a short document one reading is over before a clock could tell.
        var times = Math.Max(1, LeastBytes / document.Utf8.Length);
        var (direct, slower) = Measurement.WarmInTurn(() => () => Read(document.Direct), () => () => Read(other));
        return
        [
            ReportTable.Number(direct.Milliseconds * 1e3 / times),
            ReportTable.Number(slower.Milliseconds * 1e3 / times),
            ReportTable.Number(slower.TimeOf(direct)),
        ];

        void Read(Contender contender)
        {
            for (var i = 0; i < times; i++)
            {
                // What the stream has is there at once, so the task is done.
                _ = contender.ReadAsync(new PiecewiseStream(document.Utf8)).AsTask().Result;
            }
        }
    }
}
