using System.Buffers;
using BenchmarkDotNet.Attributes;
using PlexModels.Benchmarks.Documents;

namespace PlexModels.Benchmarks.Json;

/// <summary>From an object to a buffer that is used again, through a writer that is.</summary>
[MemoryDiagnoser]
public class WritingBuffer : DocumentBenchmark
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 22);

    [Benchmark(Baseline = true, Description = "System.Text.Json source generation")]
    public void SourceGeneration() => Write(Document.RequiredInit, Values.RequiredInit);

    [Benchmark(Description = "System.Text.Json source generation, get/set")]
    public void GetSet() => Write(Document.GetSet, Values.GetSet);

    [Benchmark(Description = "System.Text.Json reflection")]
    public void Reflection() => Write(Document.Reflection, Values.Reflection);

    [Benchmark(Description = "Newtonsoft.Json")]
    public void NewtonsoftJson() => Write(Document.Newtonsoft, Values.Newtonsoft);

    [Benchmark(Description = "PlexModels.Generator")]
    public void Generated() => Write(Document.Generated, Values.Generated);

    [Benchmark(Description = "PlexModels.Generator, direct")]
    public void Direct() => Write(Document.Direct, Values.Direct);

    private void Write(Contenders.Contender contender, object value)
    {
        _buffer.ResetWrittenCount();
        contender.Write(value, _buffer);
    }
}
