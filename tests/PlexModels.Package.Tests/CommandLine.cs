using System.Diagnostics;
using System.Text;

namespace PlexModels.Package.Tests;

/// <summary>Runs <c>dotnet</c> as a user would.</summary>
internal static class CommandLine
{
    /// <returns>Whether it succeeded, and everything it printed.</returns>
    public static async Task<(bool Succeeded, string Output)> RunAsync(string folder, params string[] arguments)
    {
        using var process = Process.Start(Start(folder, arguments))!;
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            // How long a build takes is the machine's affair: only whoever runs the tests may end it.
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode == 0, TextOf(output));
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            throw new OperationCanceledException($"dotnet {string.Join(' ', arguments)} was ended; until then it printed:\n{TextOf(output)}", e, e.CancellationToken);
        }
    }

    public static async Task<string> SucceedAsync(string folder, params string[] arguments)
    {
        var (succeeded, output) = await RunAsync(folder, arguments);
        Assert.True(succeeded, $"dotnet {string.Join(' ', arguments)} failed:\n{output}");
        return output;
    }

    /// <summary>How such a process is started.</summary>
    public static ProcessStartInfo Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        // The tests run inside a build's environment; a build of its own must not inherit it.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.Ordinal) && name != "MSBUILDDISABLENODEREUSE").ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    // The two streams are read by two threads.
    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.Append(line).Append(line is null ? "" : "\n");
        }
    }

    private static string TextOf(StringBuilder output)
    {
        lock (output)
        {
            return output.ToString();
        }
    }
}
