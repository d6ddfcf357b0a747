using System.Diagnostics;

namespace PlexModels.Cli.Tests.Serving;

public sealed class InterruptTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_server_that_is_interrupted_ends_with_0(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        using var pages = ServeTests.Pages();
        var tool = typeof(ToolApp).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, "serve", pages.Folder]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var problems = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
        Assert.Contains(" is shown at http://127.0.0.1:", line, StringComparison.Ordinal);

        // A browser that listens for changes does not keep it.
        using var http = new HttpClient();
        using var events = await http.GetAsync(new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..line.IndexOf(", until", StringComparison.Ordinal)] + "api/events"), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", await problems);
        Assert.Equal(0, process.ExitCode);
    }
}
