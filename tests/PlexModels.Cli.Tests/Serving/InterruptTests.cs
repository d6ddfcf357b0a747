using System.Diagnostics;
using System.Globalization;

namespace PlexModels.Cli.Tests.Serving;

public sealed class InterruptTests
{
    // No verdict depends on it: it ends a run that would wait for ever.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(15);

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_server_that_is_interrupted_ends_with_0(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        Assert.SkipWhen(signal == "INT" && IgnoresInterrupts(), "Whatever runs the tests ignores this signal, and so does what they start.");
        using var pages = ServeTests.Pages();
        var tool = typeof(ToolApp).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, "serve", pages.Folder]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var problems = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
        Assert.Contains(" is shown at http://127.0.0.1:", line, StringComparison.Ordinal);

        // A browser that listens for changes does not keep it.
        using var http = new HttpClient();
        using var events = await http.GetAsync(new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..line.IndexOf(", until", StringComparison.Ordinal)] + "api/events"), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]);

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(s_patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            process.Kill();
        }

        Assert.Equal("", await problems);
        Assert.Equal(0, process.ExitCode);
    }

    // A shell starts what runs in the background so that an interrupt of its own leaves that alone.
    private static bool IgnoresInterrupts()
    {
        const string Mask = "SigIgn:";
        const ulong Interrupt = 1 << 1;
        var line = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").FirstOrDefault(static line => line.StartsWith(Mask, StringComparison.Ordinal)) : null;
        return line is not null && (ulong.Parse(line.AsSpan(Mask.Length).Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }
}
