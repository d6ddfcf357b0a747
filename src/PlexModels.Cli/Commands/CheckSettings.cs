using System.ComponentModel;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>What <c>check</c> takes.</summary>
internal sealed class CheckSettings : FolderSettings
{
    [CommandOption("--format <FORMAT>")]
    [Description("text, sarif, json or github.")]
    public CheckFormat Format { get; init; }

    [CommandOption("--fail-on <SEVERITY>")]
    [Description("From which severity on the command returns 1: error, warning, info or never.")]
    [DefaultValue(Severity.Error)]
    public Severity FailOn { get; init; } = Severity.Error;
}
