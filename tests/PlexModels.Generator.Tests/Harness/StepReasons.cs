using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

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

    /// <summary>The files that the compiler has to read anew, and those that are gone.</summary>
    public static string ChangedFiles(GeneratorRun beforeRun, GeneratorRun afterRun)
    {
        var before = Trees(beforeRun);
        var after = Trees(afterRun);
        return string.Join(", ", before.Keys.Union(after.Keys)
            .Where(file => before.GetValueOrDefault(file) != after.GetValueOrDefault(file))
            .Order(StringComparer.Ordinal)
            .Select(static file => file.Replace(".g.cs", "", StringComparison.Ordinal)));
    }

    private static Dictionary<string, SourceText> Trees(GeneratorRun run) => run.Driver.GetRunResult().Results.Single().GeneratedSources
        .ToDictionary(static source => source.HintName, static source => source.SourceText, StringComparer.Ordinal);

    /// <summary>The cells of a row of a markdown table.</summary>
    public static string[] Cells(string row) => [.. row.Trim().Trim('|').Split('|').Select(static cell => cell.Trim())];
}
