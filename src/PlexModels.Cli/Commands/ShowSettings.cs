using System.ComponentModel;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>What <c>show</c> takes.</summary>
internal sealed class ShowSettings : FolderSettings
{
    [CommandArgument(1, "[NAME]")]
    [Description("The model, with or without its namespace; all where none is named.")]
    public string? Name { get; init; }
}
