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
        var before = Work.Do("Reading " + settings.Old, () => FactsOf(settings.Old, settings, cancellationToken));
        var after = Work.Do("Reading " + settings.New, () => FactsOf(settings.New, settings, cancellationToken));
        var changes = Comparison.Compare(before, after, cancellationToken);
        console.Profile.Out.Writer.Write(settings.Format switch
        {
            DiffFormat.Markdown => ChangeMarkdown.Of(changes),
            DiffFormat.Json => ChangeJson.Of(changes),
            _ => ChangeLines.Of(changes),
        });
        return changes.AsArray().Any(change => (change.Rule.IsBreaking ? Severity.Warning : Severity.Info) >= settings.FailOn) ? 1 : 0;
    }

    private static EquatableArray<Fact> FactsOf(string version, DiffSettings settings, CancellationToken cancellation)
    {
        var pages = settings.Folder is { } folder ? GitRevision.Read(folder, version, cancellation) : PageFolder.Read(version, cancellation);
        return Documentation.Read(pages, settings.Properties(), cancellation).Facts;
    }
}
