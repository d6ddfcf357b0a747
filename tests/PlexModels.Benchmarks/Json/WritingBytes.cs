using BenchmarkDotNet.Attributes;
using PlexModels.Benchmarks.Documents;

namespace PlexModels.Benchmarks.Json;

/// <summary>From an object to UTF-8 in an array of its own.</summary>
[MemoryDiagnoser]
public class WritingBytes : DocumentBenchmark
{
    [Benchmark(Baseline = true, Description = "System.Text.Json source generation")]
    public byte[] SourceGeneration() => Document.RequiredInit.Write(Values.RequiredInit);

    [Benchmark(Description = "System.Text.Json source generation, get/set")]
    public byte[] GetSet() => Document.GetSet.Write(Values.GetSet);

    [Benchmark(Description = "System.Text.Json reflection")]
    public byte[] Reflection() => Document.Reflection.Write(Values.Reflection);

    [Benchmark(Description = "Newtonsoft.Json")]
    public byte[] NewtonsoftJson() => Document.Newtonsoft.Write(Values.Newtonsoft);

    [Benchmark(Description = "PlexModels.Generator")]
    public byte[] Generated() => Document.Generated.Write(Values.Generated);

    [Benchmark(Description = "PlexModels.Generator, direct")]
    public byte[] Direct() => Document.Direct.Write(Values.Direct);
}
