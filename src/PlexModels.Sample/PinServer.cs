using System.Net;

namespace PlexModels.Sample;

/// <summary>Stands in for the documented service: answers on the loopback address, on whichever port is free.</summary>
internal sealed class PinServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PinServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    public static async Task<PinServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        var app = builder.Build();
        app.MapPost("/api/v2/pins", () => Pin(StatusCodes.Status201Created));
        app.MapGet("/api/v2/pins/{id:long}", (long id) => id == PinExample.Id ? Pin(StatusCodes.Status200OK) : Results.NotFound());
        await app.StartAsync();
        return new PinServer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IResult Pin(int status) => Results.Text(PinExample.Json, "application/json", statusCode: status);
}
