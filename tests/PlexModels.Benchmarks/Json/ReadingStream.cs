using BenchmarkDotNet.Attributes;
using PlexModels.Benchmarks.Documents;

namespace PlexModels.Benchmarks.Json;

/// <summary>From a stream that gives 4 KB at a time to an object.</summary>
[MemoryDiagnoser]
public class ReadingStream : DocumentBenchmark
{
    [Benchmark(Baseline = true, Description = "System.Text.Json source generation")]
    public ValueTask<object?> SourceGeneration() => Document.RequiredInit.ReadAsync(new PiecewiseStream(Document.Utf8));

    [Benchmark(Description = "System.Text.Json source generation, get/set")]
    public ValueTask<object?> GetSet() => Document.GetSet.ReadAsync(new PiecewiseStream(Document.Utf8));

    [Benchmark(Description = "System.Text.Json reflection")]
    public ValueTask<object?> Reflection() => Document.Reflection.ReadAsync(new PiecewiseStream(Document.Utf8));

    [Benchmark(Description = "Newtonsoft.Json")]
    public ValueTask<object?> NewtonsoftJson() => Document.Newtonsoft.ReadAsync(new PiecewiseStream(Document.Utf8));

    [Benchmark(Description = "PlexModels.Generator")]
    public ValueTask<object?> Generated() => Document.Generated.ReadAsync(new PiecewiseStream(Document.Utf8));

    [Benchmark(Description = "PlexModels.Generator, direct")]
    public ValueTask<object?> Direct() => Document.Direct.ReadAsync(new PiecewiseStream(Document.Utf8));
}
