using PlexModels.Cli.Documentations;
using Spectre.Console;

namespace PlexModels.Cli.Commands;

/// <summary>
/// Shows on a terminal how far something is. Beside the output, so that this can go to a file; and nothing where nobody looks on.
/// </summary>
internal static class Work
{
    public static T Do<T>(Func<IProgress, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Profile.Out.IsTerminal && console.Profile.Capabilities.Interactive
            ? console.Progress()
                .AutoClear(true)
                .Columns(
                    new TaskDescriptionColumn { Alignment = Justify.Left },
                    new ProgressBarColumn(),
                    new PercentageColumn(),
                    new ElapsedTimeColumn())
                .Start(context => work(new ProgressBars(context)))
            : work(NoProgress.Instance);
    }
}
