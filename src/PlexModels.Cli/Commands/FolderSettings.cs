using System.ComponentModel;
using PlexModels.Cli.Documentations;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>What a command takes that looks at one folder of pages.</summary>
internal abstract class FolderSettings : PageSettings
{
    [CommandArgument(0, "<PATH>")]
    [Description("The folder with the pages, or one page.")]
    public required string Path { get; init; }

    public virtual Documentation Read(CancellationToken cancellation) => Work.Do(progress =>
    {
        var pages = PageFolder.Read(Path, progress, cancellation);
        return progress.Do("Generating models", () => OptionProblem.ThrowIfAny(Documentation.Read(pages, Properties(), cancellation)));
    });
}
