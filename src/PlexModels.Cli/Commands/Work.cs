using Spectre.Console;

namespace PlexModels.Cli.Commands;

/// <summary>Shows on the terminal that something takes its time. Beside the output, so that this can go to a file.</summary>
internal static class Work
{
    public static T Do<T>(string what, Func<T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Profile.Out.IsTerminal ? console.Status().Start(Markup.Escape(what), _ => work()) : work();
    }
}
