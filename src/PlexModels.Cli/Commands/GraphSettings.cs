using System.ComponentModel;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>What <c>graph</c> takes.</summary>
internal sealed class GraphSettings : FolderSettings
{
    [CommandOption("--roots <NAME>")]
    [Description("A model, or a pattern of several: these and what they lead to, and not all. May be given more than once.")]
    public string[] Roots { get; init; } = [];

    [CommandOption("--format <FORMAT>")]
    [Description("mermaid or dot.")]
    public GraphFormat Format { get; init; }

    protected override Dictionary<string, string> Properties(string space) =>
        new(base.Properties(space), StringComparer.Ordinal) { ["PlexModelsRoots"] = string.Join(',', Roots) };
}
