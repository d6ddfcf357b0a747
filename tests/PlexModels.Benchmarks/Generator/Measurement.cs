using System.Diagnostics;

namespace PlexModels.Benchmarks.Generator;

/// <summary>The time of the fastest quarter of several runs, since other work on the machine only ever adds to it, and the median of what they allocated.</summary>
internal readonly record struct Measurement(double Milliseconds, double Megabytes)
{
    private const int Turns = 8;

    private static readonly TimeSpan s_turn = TimeSpan.FromSeconds(0.15);

    /// <param name="prepare">Gives what to run; not measured, and so is a garbage collection before each run.</param>
    /// <param name="leastRuns">How many runs there are at least.</param>
    public static Measurement Cold(Func<Action> prepare, int leastRuns = 5) => Repeat(prepare, leastRuns, collect: true, TimeSpan.FromSeconds(1.5));

    /// <summary>As <see cref="Cold"/>, for a run that continues where the last one ended and is over in milliseconds.</summary>
    public static Measurement Warm(Func<Action> prepare)
    {
        // Such a run is over before the JIT has seen enough of it to make it as fast as it can.
        Repeat(prepare, 40, collect: false, TimeSpan.FromSeconds(0.5));
        return Repeat(prepare, 40, collect: false, TimeSpan.FromSeconds(0.5));
    }

    /// <summary>As <see cref="Warm"/>, for two that are to be compared: in turn, since the machine is faster at one time than at another.</summary>
    public static (Measurement First, Measurement Second) WarmInTurn(Func<Action> first, Func<Action> second)
    {
        var (ofFirst, ofSecond) = (new List<Measurement>(), new List<Measurement>());
        for (var turn = 0; turn < Turns * 2; turn++)
        {
            // The first half is for the JIT.
            if (turn == Turns)
            {
                ofFirst.Clear();
                ofSecond.Clear();
            }

            Turn(first, ofFirst);
            Turn(second, ofSecond);
        }

        return (Of(ofFirst), Of(ofSecond));
    }

    /// <summary>A single run.</summary>
    public static Measurement Once(Func<Action> prepare) => Measure(prepare(), collect: true);

    /// <summary>How many times as long as another.</summary>
    public double TimeOf(Measurement other) => Milliseconds / other.Milliseconds;

    private static Measurement Repeat(Func<Action> prepare, int leastRuns, bool collect, TimeSpan atLeast)
    {
        // The first runs are for the JIT.
        for (var i = 0; i < 2; i++)
        {
            prepare()();
        }

        var runs = new List<Measurement>();
        var all = Stopwatch.StartNew();
        while (runs.Count < leastRuns || all.Elapsed < atLeast)
        {
            runs.Add(Measure(prepare(), collect));
        }

        return Of(runs);
    }

    private static void Turn(Func<Action> prepare, List<Measurement> runs)
    {
        var turn = Stopwatch.StartNew();
        while (turn.Elapsed < s_turn)
        {
            runs.Add(Measure(prepare(), collect: false));
        }
    }

    private static Measurement Of(List<Measurement> runs)
    {
        var times = runs.ConvertAll(static run => run.Milliseconds);
        var allocations = runs.ConvertAll(static run => run.Megabytes);
        times.Sort();
        allocations.Sort();
        return new Measurement(times[times.Count / 4], allocations[allocations.Count / 2]);
    }

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
