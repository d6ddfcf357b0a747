using BenchmarkDotNet.Attributes;
using PlexModels.Benchmarks.Documents;

namespace PlexModels.Benchmarks.Json;

/// <summary>From an object to a stream that forgets.</summary>
[MemoryDiagnoser]
public class WritingStream : DocumentBenchmark
{
    [Benchmark(Baseline = true, Description = "System.Text.Json source generation")]
    public void SourceGeneration() => Document.RequiredInit.Write(Values.RequiredInit, Stream.Null);

    [Benchmark(Description = "System.Text.Json source generation, get/set")]
    public void GetSet() => Document.GetSet.Write(Values.GetSet, Stream.Null);

    [Benchmark(Description = "System.Text.Json reflection")]
    public void Reflection() => Document.Reflection.Write(Values.Reflection, Stream.Null);

    [Benchmark(Description = "Newtonsoft.Json")]
    public void NewtonsoftJson() => Document.Newtonsoft.Write(Values.Newtonsoft, Stream.Null);

    [Benchmark(Description = "PlexModels.Generator")]
    public void Generated() => Document.Generated.Write(Values.Generated, Stream.Null);

    [Benchmark(Description = "PlexModels.Generator, direct")]
    public void Direct() => Document.Direct.Write(Values.Direct, Stream.Null);
}
