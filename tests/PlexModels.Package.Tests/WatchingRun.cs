using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace PlexModels.Package.Tests;

/// <summary><c>dotnet watch run</c> over a project, until this is disposed of.</summary>
internal sealed class WatchingRun : IAsyncDisposable
{
    // No verdict depends on it: it ends a run that would wait for ever.
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(10);

    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder _output = new();

    public WatchingRun(string folder)
    {
        var start = CommandLine.Start(folder, "watch", "--non-interactive", "run", "--no-hot-reload");

        // Events of a file system that is not the machine's own get lost in some containers.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until the program has printed a line, and the watch waits for a change again.</summary>
    public async Task WaitForAsync(string expected)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        end.CancelAfter(s_longest);
        try
        {
            // One change may well start two runs, of which the second prints the same again.
            var isPrinted = false;
            while (true)
            {
                var line = await _lines.Reader.ReadAsync(end.Token);
                isPrinted |= line == expected;
                if (isPrinted && line.Contains("Waiting for a file to change", StringComparison.Ordinal))
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException e)
        {
            throw new InvalidOperationException($"No line is '{expected}'; dotnet watch printed:\n{Output()}", e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private void Add(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.Append(line).Append('\n');
        }

        _lines.Writer.TryWrite(line);
    }

    private string Output()
    {
        lock (_output)
        {
            return _output.ToString();
        }
    }
}
