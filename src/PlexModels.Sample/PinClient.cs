using System.Globalization;
using System.Text.Json;

namespace PlexModels.Sample;

/// <summary>Creates pins and asks for them; what comes back is read by the generated context.</summary>
internal sealed class PinClient(Uri server) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server };

    public async Task<GetPinAuthPinContainer> CreatePinAsync()
    {
        using var response = await _http.PostAsync(new Uri("/api/v2/pins", UriKind.Relative), content: null);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(PlexModelsJsonContext.Default.GetPinAuthPinContainer) ?? throw NoPin();
    }

    public async Task<GetPinAuthPinContainer> GetPinAsync(long id) =>
        await _http.GetFromJsonAsync(PathTo(id), PlexModelsJsonContext.Default.GetPinAuthPinContainer) ?? throw NoPin();

    public Task<string> GetPinTextAsync(long id) => _http.GetStringAsync(PathTo(id));

    public void Dispose() => _http.Dispose();

    private static Uri PathTo(long id) => new(string.Create(CultureInfo.InvariantCulture, $"/api/v2/pins/{id}"), UriKind.Relative);

    private static JsonException NoPin() => new("The server answered null in place of a pin.");
}
