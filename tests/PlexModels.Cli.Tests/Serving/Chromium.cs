using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexModels.Cli.Tests.Serving;

/// <summary>A Chromium without a window, driven by the DevTools protocol.</summary>
public sealed class Chromium : IAsyncDisposable
{
    // Against hanging alone: what is waited for is there in a moment or never.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(15);

    private static readonly JsonSerializerOptions s_json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly Process _process;
    private readonly DirectoryInfo _profile;
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _lastId;

    private Chromium(Process process, DirectoryInfo profile)
    {
        _process = process;
        _profile = profile;
    }

    /// <summary>Where it is installed; null where it is not.</summary>
    public static string? Executable { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(static folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public static async Task<Chromium> Start(Uri address)
    {
        var profile = Directory.CreateTempSubdirectory("plexmodels-chromium-");
        var start = new ProcessStartInfo(Executable!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["--headless=new", "--remote-debugging-port=0", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--user-data-dir=" + profile.FullName, "about:blank"])
        {
            start.ArgumentList.Add(argument);
        }

        var browser = new Chromium(Process.Start(start)!, profile);
        try
        {
            await browser.Open(address);
            return browser;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    public Task SetColorScheme(string scheme) => Send("Emulation.setEmulatedMedia", new { features = new[] { new { name = "prefers-color-scheme", value = scheme } } });

    public async Task Press(string key, string code)
    {
        await Send("Input.dispatchKeyEvent", new { type = "keyDown", key, code, windowsVirtualKeyCode = key == "Enter" ? 13 : 0, text = key.Length == 1 ? key : key == "Enter" ? "\r" : null });
        await Send("Input.dispatchKeyEvent", new { type = "keyUp", key, code });
    }

    public Task Type(string text) => Send("Input.insertText", new { text });

    /// <summary>The value of an expression of JavaScript.</summary>
    public async Task<JsonElement> Evaluate(string expression)
    {
        var answer = await Send("Runtime.evaluate", new { expression, returnByValue = true, awaitPromise = true });
        Assert.False(answer.TryGetProperty("exceptionDetails", out var problem), problem.ToString());
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    /// <summary>Waits until an expression of JavaScript is true. On a page that is still to come there is nothing to ask for members.</summary>
    public async Task WaitFor(string expression)
    {
        using var patience = new CancellationTokenSource(s_patience);
        var guarded = $"(() => {{ try {{ return Boolean({expression}); }} catch (problem) {{ if (problem instanceof TypeError) return false; throw problem; }} }})()";

        // A page that is left while it is asked answers with an error, and the one that comes is asked again.
        while (await Ask("Runtime.evaluate", new { expression = guarded, returnByValue = true, awaitPromise = true }) is var answer && !IsTrue(answer))
        {
            Assert.False(patience.IsCancellationRequested, $"{expression} never came true: {answer}. {await Evaluate("document.body.innerText")}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        static bool IsTrue(JsonElement answer)
        {
            if (!answer.TryGetProperty("result", out var evaluated))
            {
                return false;
            }

            Assert.False(evaluated.TryGetProperty("exceptionDetails", out var problem), problem.ToString());
            return evaluated.GetProperty("result").TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.True;
        }
    }

    /// <summary>What can be worked with, or is a part of the page to go to, and has no name for who does not see it.</summary>
    public async Task<IReadOnlyList<string>> Unnamed()
    {
        string[] roles = ["button", "link", "textbox", "searchbox", "combobox", "listbox", "navigation", "complementary", "main", "region", "table", "image"];
        var nodes = (await Send("Accessibility.getFullAXTree")).GetProperty("nodes").EnumerateArray()
            .Where(static node => !node.GetProperty("ignored").GetBoolean())
            .Select(static node => (Role: Value(node, "role"), Name: Value(node, "name")))
            .ToList();
        Assert.Contains(nodes, static node => node.Role == "searchbox");
        return [.. nodes.Where(node => roles.Contains(node.Role) && node.Name.Length == 0).Select(static node => node.Role)];

        static string Value(JsonElement node, string property) => node.TryGetProperty(property, out var value) && value.TryGetProperty("value", out var text) ? text.ToString() : "";
    }

    public async Task Screenshot(string name)
    {
        var image = (await Send("Page.captureScreenshot", new { format = "png" })).GetProperty("data").GetBytesFromBase64();
        await File.WriteAllBytesAsync(Path.Combine(Artifacts(), name + ".png"), image, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        try
        {
            _profile.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A process of the browser that ends last may write once more.
        }
    }

    private async Task Open(Uri address)
    {
        var devTools = await DevTools();
        using var http = new HttpClient();
        var targets = await http.GetFromJsonAsync<JsonElement>(new Uri($"http://{devTools.Authority}/json/list"), TestContext.Current.CancellationToken);
        var page = targets.EnumerateArray().First(static target => target.GetProperty("type").GetString() == "page").GetProperty("webSocketDebuggerUrl").GetString()!;
        await _socket.ConnectAsync(new Uri(page), TestContext.Current.CancellationToken);
        await Send("Page.enable");
        await Send("Emulation.setDeviceMetricsOverride", new { width = 1440, height = 900, deviceScaleFactor = 1, mobile = false });
        await Send("Page.navigate", new { url = address.AbsoluteUri });
    }

    private static string Artifacts()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("PlexModels.Generator.sln").Length == 0)
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run below the repository.");
        }

        return folder.CreateSubdirectory("artifacts").CreateSubdirectory("screenshots").FullName;
    }

    private async Task<Uri> DevTools()
    {
        const string Announcement = "DevTools listening on ";
        while (await _process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith(Announcement, StringComparison.Ordinal))
            {
                // What else it has to say would fill the pipe.
                _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new Uri(line[Announcement.Length..]);
            }
        }

        throw new InvalidOperationException("Chromium does not start.");
    }

    private async Task<JsonElement> Send(string method, object? parameters = null)
    {
        var answer = await Ask(method, parameters);
        Assert.False(answer.TryGetProperty("error", out var problem), problem.ToString());
        return answer.GetProperty("result");
    }

    private async Task<JsonElement> Ask(string method, object? parameters)
    {
        var id = ++_lastId;
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters ?? new { } }, s_json), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);
        while (true)
        {
            using var message = new MemoryStream();
            ValueWebSocketReceiveResult received;
            do
            {
                received = await _socket.ReceiveAsync(_buffer.AsMemory(), TestContext.Current.CancellationToken);
                message.Write(_buffer, 0, received.Count);
            }
            while (!received.EndOfMessage);

            var answer = JsonSerializer.Deserialize<JsonElement>(message.ToArray());
            if (answer.TryGetProperty("id", out var answered) && answered.GetInt32() == id)
            {
                return answer;
            }
        }
    }
}
