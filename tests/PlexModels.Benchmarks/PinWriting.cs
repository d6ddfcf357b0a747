using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PlexModels.Benchmarks.HandWritten;

namespace PlexModels.Benchmarks;

/// <summary>From an object to UTF-8 in an array of its own. All three write the same bytes, or the benchmark does not start.</summary>
[MemoryDiagnoser]
public class PinWriting
{
    private readonly Pin _pin = JsonSerializer.Deserialize(PinDocument.ToUtf8(), PinJsonContext.Default.Pin)!;

    private readonly GetPinAuthPinContainer _generated =
        JsonSerializer.Deserialize(PinDocument.ToUtf8(), PlexModelsJsonContext.Default.GetPinAuthPinContainer)!;

    [GlobalSetup]
    public void CompareOutputs()
    {
        var expected = SourceGeneration();
        if (!expected.SequenceEqual(Reflection()) || !expected.SequenceEqual(Generated()))
        {
            throw new InvalidOperationException("The writers to compare do not write the same document.");
        }
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json source generation")]
    public byte[] SourceGeneration() => JsonSerializer.SerializeToUtf8Bytes(_pin, PinJsonContext.Default.Pin);

    [Benchmark(Description = "System.Text.Json reflection")]
    public byte[] Reflection() => JsonSerializer.SerializeToUtf8Bytes(_pin, ReflectionOptions.Value);

    [Benchmark(Description = "PlexModels.Generator")]
    public byte[] Generated() => JsonSerializer.SerializeToUtf8Bytes(_generated, PlexModelsJsonContext.Default.GetPinAuthPinContainer);
}
