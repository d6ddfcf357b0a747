using System.ComponentModel;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>What <c>diff</c> takes.</summary>
internal sealed class DiffSettings : PageSettings
{
    [CommandArgument(0, "<OLD>")]
    [Description("The folder with the pages before, or with --folder the revision.")]
    public required string Old { get; init; }

    [CommandArgument(1, "<NEW>")]
    [Description("The folder with the pages now, or with --folder the revision.")]
    public required string New { get; init; }

    [CommandOption("--folder <PATH>")]
    [Description("The folder with the pages in a repository of git, of which OLD and NEW are revisions.")]
    public string? Folder { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text, markdown or json.")]
    public DiffFormat Format { get; init; }

    [CommandOption("--fail-on <SEVERITY>")]
    [Description("From which severity on the command returns 1: warning for what breaks somebody, info for any change, never.")]
    [DefaultValue(Severity.Warning)]
    public Severity FailOn { get; init; } = Severity.Warning;
}
