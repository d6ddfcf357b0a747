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

    public Documentation Read(CancellationToken cancellation) =>
        Work.Do("Reading " + Path, () => Documentation.Read(PageFolder.Read(Path, cancellation), Properties(), cancellation));
}
