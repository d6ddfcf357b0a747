using System.Diagnostics;

namespace PlexModels.Benchmarks.Generator;

/// <summary>The time of the fastest quarter of several runs, since other work on the machine only ever adds to it, and the median of what they allocated.</summary>
internal readonly record struct Measurement(double Milliseconds, double Megabytes)
{
    /// <param name="prepare">Gives what to run; not measured, and so is a garbage collection before each run.</param>
    /// <param name="leastRuns">How many runs there are at least.</param>
    public static Measurement Cold(Func<Action> prepare, int leastRuns = 5) => Repeat([prepare], leastRuns, collect: true, TimeSpan.FromSeconds(1.5))[0];

    /// <summary>As <see cref="Cold"/>, for a run that continues where the last one ended and is over in milliseconds.</summary>
    public static Measurement Warm(Func<Action> prepare) => WarmInTurn(prepare)[0];

    /// <summary>As <see cref="Warm"/>, each in its turn, so that what else the machine does meets all of them.</summary>
    public static Measurement[] WarmInTurn(params Func<Action>[] prepared)
    {
        // Such a run is over before the JIT has seen enough of it to make it as fast as it can.
        Repeat(prepared, 40, collect: false, TimeSpan.FromSeconds(0.5 * prepared.Length));
        return Repeat(prepared, 40, collect: false, TimeSpan.FromSeconds(0.5 * prepared.Length));
    }

    /// <summary>A single run.</summary>
    public static Measurement Once(Func<Action> prepare) => Measure(prepare(), collect: true);

    /// <summary>How many times as long as another.</summary>
    public double TimeOf(Measurement other) => Milliseconds / other.Milliseconds;

    private static Measurement[] Repeat(Func<Action>[] prepared, int leastRuns, bool collect, TimeSpan atLeast)
    {
        // The first runs are for the JIT.
        for (var i = 0; i < 2; i++)
        {
            foreach (var prepare in prepared)
            {
                prepare()();
            }
        }

        var runs = prepared.Select(static _ => new List<Measurement>()).ToArray();
        var all = Stopwatch.StartNew();
        while (runs[0].Count < leastRuns || all.Elapsed < atLeast)
        {
            for (var i = 0; i < prepared.Length; i++)
            {
                runs[i].Add(Measure(prepared[i](), collect));
            }
        }

        return [.. runs.Select(Best)];
    }

    private static Measurement Best(List<Measurement> runs) => new(
        runs.Select(static run => run.Milliseconds).Order().ElementAt(runs.Count / 4),
        runs.Select(static run => run.Megabytes).Order().ElementAt(runs.Count / 2));

    private static Measurement Measure(Action run, bool collect)
    {
        if (collect)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        run();
        var time = Stopwatch.GetElapsedTime(start);
        return new Measurement(time.TotalMilliseconds, (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1e6);
    }
}
