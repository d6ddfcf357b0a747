using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using PlexModels.Cli.Serving;

namespace PlexModels.Cli.Tests.Serving;

/// <summary>A folder of pages that is served.</summary>
internal sealed class ServedPages : IAsyncDisposable
{
    // No verdict depends on it: it ends a run that would wait for ever.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(15);

    private readonly PageServer _server;
    private readonly HttpClient _http;

    private ServedPages(LiveDocumentation documentation, PageServer server)
    {
        Documentation = documentation;
        _server = server;
        _http = new HttpClient { BaseAddress = server.Address, Timeout = s_patience };
    }

    public LiveDocumentation Documentation { get; }

    public Uri Address => _server.Address;

    public static async Task<ServedPages> Start(string folder)
    {
        var documentation = new LiveDocumentation(folder, new Dictionary<string, string> { ["PlexModelsNamespace"] = "Api" });
        documentation.Refresh(new HashSet<string>(), TestContext.Current.CancellationToken);
        return new ServedPages(documentation, await PageServer.Start(documentation, 0));
    }

    public async Task<JsonElement> Get(string path) => await _http.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    public async Task<JsonElement> Read(string type, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync(new Uri("api/reading?type=" + type, UriKind.Relative), body, TestContext.Current.CancellationToken);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until what is served is as it should be.</summary>
    public async Task<Snapshot> WaitFor(Func<Snapshot, bool> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(s_patience);
        var current = Documentation.Current;
        while (!condition(current))
        {
            current = await Documentation.WaitForChange(current.Version, patience.Token);
        }

        return current;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }
}
