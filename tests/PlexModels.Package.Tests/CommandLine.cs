using System.Diagnostics;

namespace PlexModels.Package.Tests;

/// <summary>Runs <c>dotnet</c> as a user would.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

    /// <returns>Whether it succeeded, and everything it printed.</returns>
    public static async Task<(bool Succeeded, string Output)> RunAsync(string folder, params string[] arguments)
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

        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode == 0, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    public static async Task<string> SucceedAsync(string folder, params string[] arguments)
    {
        var (succeeded, output) = await RunAsync(folder, arguments);
        Assert.True(succeeded, $"dotnet {string.Join(' ', arguments)} failed:\n{output}");
        return output;
    }
}
