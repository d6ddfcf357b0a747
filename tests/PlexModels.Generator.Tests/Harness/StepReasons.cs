using Microsoft.CodeAnalysis;

namespace PlexModels.Generator.Tests.Harness;

/// <summary>What a run did, as the cells of a table of steps.</summary>
public static class StepReasons
{
    private static readonly (string Mark, IncrementalStepRunReason Reason)[] s_marks =
        [("~", IncrementalStepRunReason.Modified), ("+", IncrementalStepRunReason.New), ("-", IncrementalStepRunReason.Removed), ("=", IncrementalStepRunReason.Unchanged)];

    /// <summary>How many results of a step are another (<c>~</c>), new (<c>+</c>), gone (<c>-</c>), the same after it ran (<c>=</c>).</summary>
    public static string Of(GeneratorRun run, string step)
    {
        var reasons = run.Driver.GetRunResult().Results.Single().TrackedSteps.TryGetValue(step, out var runs)
            ? runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason).ToArray()
            : [];
        return string.Join(" ", s_marks
            .Select(mark => (mark.Mark, Count: reasons.Count(reason => reason == mark.Reason)))
            .Where(static mark => mark.Count > 0)
            .Select(static mark => $"{mark.Mark}{mark.Count}"));
    }

    /// <summary>The files whose text is another than it was before, new or gone.</summary>
    public static string ChangedFiles(GeneratorRun beforeRun, GeneratorRun afterRun)
    {
        var before = beforeRun.Sources;
        var after = afterRun.Sources;
        return string.Join(", ", before.Keys.Union(after.Keys)
            .Where(file => before.GetValueOrDefault(file) != after.GetValueOrDefault(file))
            .Order(StringComparer.Ordinal)
            .Select(static file => file.Replace(".g.cs", "", StringComparison.Ordinal)));
    }

    /// <summary>The cells of a row of a markdown table.</summary>
    public static string[] Cells(string row) => [.. row.Trim().Trim('|').Split('|').Select(static cell => cell.Trim())];
}
