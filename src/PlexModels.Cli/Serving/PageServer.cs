using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using PlexModels.Cli.Documentations;

namespace PlexModels.Cli.Serving;

/// <summary>Shows a folder of pages to browsers of this machine.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly FolderWatch _watch;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _watching;

    private PageServer(WebApplication app, FolderWatch watch, Uri address)
    {
        _app = app;
        _watch = watch;
        Address = address;
        _watching = Task.Run(() => watch.Run(_stop.Token));
    }

    public Uri Address { get; }

    /// <param name="documentation">What to show.</param>
    /// <param name="port">The port, or 0 for one that is free.</param>
    /// <exception cref="ToolException">The port is not to be had.</exception>
    public static async Task<PageServer> Start(LiveDocumentation documentation, int port)
    {
        // Empty: neither variables of the environment nor a file of settings beside the pages say where it listens, and nothing is logged.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = Limits.Document;
            options.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        var requests = new PageRequests(documentation, app.Lifetime.ApplicationStopping);
        app.Run(requests.Answer);
        try
        {
            await app.StartAsync();
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            await app.DisposeAsync();
            throw new ToolException(
                $"Port {port.ToString(System.Globalization.CultureInfo.InvariantCulture)} is not to be had: {problem.Message}",
                problem);
        }

        var address = app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
        return new PageServer(app, new FolderWatch(documentation), new Uri(address + "/"));
    }

    /// <summary>Waits until it is stopped, or what watches the folder fails.</summary>
    public async Task Wait(CancellationToken cancellation)
    {
        var stopped = Task.Delay(Timeout.Infinite, cancellation);
        if (await Task.WhenAny(_watching, stopped) == _watching)
        {
            await _watching;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        try
        {
            await _watching;
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }

        await _app.StopAsync();
        await _app.DisposeAsync();
        _watch.Dispose();
        _stop.Dispose();
    }
}
