using PlexModels.Cli.Documentations;
using PlexModels.Cli.Reports;
using PlexModels.Generator;
using PlexModels.Generator.Baseline;
using Spectre.Console;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>Says what changed between two versions of a documentation.</summary>
internal sealed class DiffCommand(IAnsiConsole console) : Command<DiffSettings>
{
    public override int Execute(CommandContext context, DiffSettings settings, CancellationToken cancellationToken)
    {
        var changes = Work.Do(progress =>
        {
            var before = FactsOf(settings.Old, settings, progress, cancellationToken);
            var after = FactsOf(settings.New, settings, progress, cancellationToken);
            return progress.Do("Comparing", () => Comparison.Compare(before, after, cancellationToken));
        });
        console.Profile.Out.Writer.Write(settings.Format switch
        {
            DiffFormat.Markdown => ChangeMarkdown.Of(changes),
            DiffFormat.Json => ChangeJson.Of(changes),
            _ => ChangeLines.Of(changes),
        });
        return changes.AsArray().Any(change => (change.Rule.IsBreaking ? Severity.Warning : Severity.Info) >= settings.FailOn) ? 1 : 0;
    }

    private static EquatableArray<Fact> FactsOf(string version, DiffSettings settings, IProgress progress, CancellationToken cancellation)
    {
        var pages = settings.Folder is { } folder
            ? GitRevision.Read(folder, version, progress, cancellation)
            : PageFolder.Read(version, progress, cancellation);
        return progress.Do(
            "Generating models of " + version,
            () => OptionProblem.ThrowIfAny(Documentation.Read(pages, settings.Properties(), cancellation)).Facts);
    }
}
