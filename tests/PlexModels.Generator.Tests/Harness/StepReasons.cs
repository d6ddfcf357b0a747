using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PlexModels.Generator.Emit;

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
        return Marks(s_marks.Select(mark => (mark.Mark, reasons.Count(reason => reason == mark.Reason))));
    }

    /// <summary>A cell of such a table: what a step did, which files are others, or how many models are.</summary>
    public static string Cell(GeneratorRun before, GeneratorRun after, string column) => column switch
    {
        "files" => ChangedFiles(before, after),
        "models" => ChangedModels(before, after),
        _ => Of(after, column),
    };

    /// <summary>
    /// How many types are others (<c>~</c>), new (<c>+</c>), gone (<c>-</c>), or the same made once more (<c>=</c>). All that are left were kept.
    /// </summary>
    public static string ChangedModels(GeneratorRun beforeRun, GeneratorRun afterRun)
    {
        var before = Models(beforeRun);
        var after = Models(afterRun);
        var made = after.Where(model => before.TryGetValue(model.Key, out var last) && !ReferenceEquals(last, model.Value)).ToList();
        (string Mark, int Count)[] counts =
        [
            ("~", made.Count(model => !model.Value.Equals(before[model.Key]))),
            ("+", after.Keys.Except(before.Keys).Count()),
            ("-", before.Keys.Except(after.Keys).Count()),
            ("=", made.Count(model => model.Value.Equals(before[model.Key]))),
        ];
        return Marks(counts);
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

    private static Dictionary<string, EmittedPage> Models(GeneratorRun run) => run.Driver.GetRunResult().Results.Single().TrackedSteps[StepNames.Results]
        .SelectMany(static step => step.Outputs)
        .SelectMany(static output => ((EquatableArray<PageResult>)output.Value).AsArray())
        .Where(static result => result.Type is not null)
        .ToDictionary(static result => result.Type!.Model.Identity.QualifiedName, static result => result.Emitted!, StringComparer.Ordinal);

    private static Dictionary<string, SourceText> Trees(GeneratorRun run) => run.Driver.GetRunResult().Results.Single().GeneratedSources
        .ToDictionary(static source => source.HintName, static source => source.SourceText, StringComparer.Ordinal);

    private static string Marks(IEnumerable<(string Mark, int Count)> marks) =>
        string.Join(" ", marks.Where(static mark => mark.Count > 0).Select(static mark => $"{mark.Mark}{mark.Count}"));

    /// <summary>The cells of a row of a markdown table.</summary>
    public static string[] Cells(string row) => [.. row.Trim().Trim('|').Split('|').Select(static cell => cell.Trim())];
}
