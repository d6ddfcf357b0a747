using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PlexModels.Benchmarks.HandWritten;

namespace PlexModels.Benchmarks;

/// <summary>From UTF-8 to an object; the token scan builds none and is what any reader has to pay.</summary>
[MemoryDiagnoser]
public class PinReading
{
    private readonly byte[] _json = PinDocument.ToUtf8();

    [Benchmark(Baseline = true, Description = "System.Text.Json source generation")]
    public Pin? SourceGeneration() => JsonSerializer.Deserialize(_json, PinJsonContext.Default.Pin);

    [Benchmark(Description = "System.Text.Json reflection")]
    public Pin? Reflection() => JsonSerializer.Deserialize<Pin>(_json, ReflectionOptions.Value);

    [Benchmark(Description = "PlexModels.Generator")]
    public GetPinAuthPinContainer? Generated() => JsonSerializer.Deserialize(_json, PlexModelsJsonContext.Default.GetPinAuthPinContainer);

    [Benchmark(Description = "Utf8JsonReader, tokens only")]
    public int TokenScan()
    {
        var reader = new Utf8JsonReader(_json);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }
}
