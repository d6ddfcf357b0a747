using System.ComponentModel;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>What <c>show</c> takes.</summary>
internal sealed class ShowSettings : PageSettings
{
    [CommandArgument(0, "<PATH>")]
    [Description("The folder with the pages, or one page.")]
    public required string Path { get; init; }

    [CommandArgument(1, "[NAME]")]
    [Description("The model, with or without its namespace; all where none is named.")]
    public string? Name { get; init; }
}
