using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>What <c>show</c> takes.</summary>
internal sealed class ShowSettings : FolderSettings
{
    [CommandArgument(1, "[NAME]")]
    [Description("The model, with or without its namespace; all where none is named.")]
    public string? Name { get; init; }

    [CommandOption("--json-schema")]
    [Description("Shows the model's JSON schema and no C#.")]
    public bool JsonSchema { get; init; }

    [CommandOption("--example")]
    [Description("Shows the JSON that the pages document as the model's example and no C#.")]
    public bool Example { get; init; }

    public override ValidationResult Validate() =>
        JsonSchema && Example ? ValidationResult.Error("Either the schema or the example is shown.") : ValidationResult.Success();
}
