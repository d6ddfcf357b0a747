using System.Diagnostics;
using System.Text;
using System.Text.Json;
using PlexModels.Benchmarks.Documents;

namespace PlexModels.Benchmarks.Json;

/// <summary>What reading the pin takes in a process that has read nothing yet: nearly all of it is the JIT's.</summary>
internal static class FirstCall
{
    public static IReadOnlyDictionary<string, Func<byte[], object?>> Ways { get; } = new Dictionary<string, Func<byte[], object?>>
    {
        ["System.Text.Json source generation"] = static json =>
            JsonSerializer.Deserialize(json, RequiredInit.RequiredInitContext.Default.GetPinAuthPinContainer),
        ["PlexModels.Generator"] = static json => JsonSerializer.Deserialize(json, PlexModelsJsonContext.Default.GetPinAuthPinContainer),
        ["PlexModels.Generator, direct"] = static json => GetPinAuthPinContainer.FromJson(json),
    };

    /// <summary>Prints how many milliseconds the first call takes here.</summary>
    public static int Print(string way)
    {
        var read = Ways[way];
        var json = Encoding.UTF8.GetBytes(PinDocument.Json);
        var start = Stopwatch.GetTimestamp();
        var value = read(json);
        var time = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(time.TotalMilliseconds.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        return value is null ? 1 : 0;
    }
}
