using System.Diagnostics;
using System.Runtime.InteropServices;
using PlexModels.Cli.Documentations;
using PlexModels.Cli.Serving;
using Spectre.Console;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>Shows pages, what is made of them and what there is to say of them in a browser, and again whenever one changes.</summary>
internal sealed class ServeCommand(IAnsiConsole console) : AsyncCommand<ServeSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, ServeSettings settings, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(settings.Path) && !File.Exists(settings.Path))
        {
            throw new ToolException($"There is no '{settings.Path}'.");
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var documentation = new LiveDocumentation(settings.Path, settings.Properties());
        Work.Do(progress => progress.Do("Reading " + settings.Path, () =>
        {
            documentation.Refresh(new HashSet<string>(), stop.Token);
            return 0;
        }));
        OptionProblem.ThrowIfAny(documentation.Current.Documentation);
        await using var server = await PageServer.Start(documentation, settings.Port);
        await console.Profile.Out.Writer.WriteLineAsync($"{settings.Path} is shown at {server.Address}, until Ctrl+C.");
        await console.Profile.Out.Writer.FlushAsync(stop.Token);
        if (settings.Open)
        {
            Process.Start(new ProcessStartInfo(server.Address.AbsoluteUri) { UseShellExecute = true })?.Dispose();
        }

        await server.Wait(stop.Token);
        return 0;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }
}
