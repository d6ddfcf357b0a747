using System.ComponentModel;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>What <c>graph</c> takes.</summary>
internal sealed class GraphSettings : PageSettings
{
    [CommandArgument(0, "<PATH>")]
    [Description("The folder with the pages, or one page.")]
    public required string Path { get; init; }

    [CommandOption("--roots <NAME>")]
    [Description("A model, or a pattern of several: these and what they lead to, and not all. May be given more than once.")]
    public string[] Roots { get; init; } = [];

    [CommandOption("--format <FORMAT>")]
    [Description("mermaid or dot.")]
    public GraphFormat Format { get; init; }
}
