using Spectre.Console;

namespace PlexModels.Cli.Tests;

/// <summary>Runs the tool, and keeps what it writes.</summary>
internal static class Tool
{
    public static (int ExitCode, string Output) Run(params string[] arguments)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 120;
        var exitCode = ToolApp.Create(console).Run(arguments, TestContext.Current.CancellationToken);
        return (exitCode, writer.ToString());
    }
}
