using BenchmarkDotNet.Attributes;
using PlexModels.Benchmarks.Documents;

namespace PlexModels.Benchmarks.Json;

/// <summary>From a string to an object.</summary>
[MemoryDiagnoser]
public class ReadingText : DocumentBenchmark
{
    [Benchmark(Baseline = true, Description = "System.Text.Json source generation")]
    public object? SourceGeneration() => Document.RequiredInit.Read(Document.Text);

    [Benchmark(Description = "System.Text.Json source generation, get/set")]
    public object? GetSet() => Document.GetSet.Read(Document.Text);

    [Benchmark(Description = "System.Text.Json reflection")]
    public object? Reflection() => Document.Reflection.Read(Document.Text);

    [Benchmark(Description = "Newtonsoft.Json")]
    public object? NewtonsoftJson() => Document.Newtonsoft.Read(Document.Text);

    [Benchmark(Description = "PlexModels.Generator")]
    public object? Generated() => Document.Generated.Read(Document.Text);

    [Benchmark(Description = "PlexModels.Generator, direct")]
    public object? Direct() => Document.Direct.Read(Document.Text);
}
