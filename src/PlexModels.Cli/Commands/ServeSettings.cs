using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>What <c>serve</c> takes.</summary>
internal sealed class ServeSettings : FolderSettings
{
    [CommandOption("--port <NUMBER>")]
    [Description("The port to listen on; one that is free where none is named.")]
    public int Port { get; init; }

    [CommandOption("--open")]
    [Description("Opens the page in the browser.")]
    public bool Open { get; init; }

    public override ValidationResult Validate() =>
        Port is >= 0 and <= 65_535 ? ValidationResult.Success() : ValidationResult.Error("A port is a number up to 65535.");
}
