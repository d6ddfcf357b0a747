using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PlexModels.Benchmarks.Documents;

namespace PlexModels.Benchmarks.Json;

/// <summary>From UTF-8 to an object; the last three are parts of that, of which any reader has to pay the last.</summary>
[MemoryDiagnoser]
public class ReadingBytes : DocumentBenchmark
{
    [Benchmark(Baseline = true, Description = "System.Text.Json source generation")]
    public object? SourceGeneration() => Document.RequiredInit.Read(Document.Utf8);

    [Benchmark(Description = "System.Text.Json source generation, get/set")]
    public object? GetSet() => Document.GetSet.Read(Document.Utf8);

    [Benchmark(Description = "System.Text.Json reflection")]
    public object? Reflection() => Document.Reflection.Read(Document.Utf8);

    [Benchmark(Description = "Newtonsoft.Json")]
    public object? NewtonsoftJson() => Document.Newtonsoft.Read(Document.Utf8);

    [Benchmark(Description = "PlexModels.Generator")]
    public object? Generated() => Document.Generated.Read(Document.Utf8);

    [Benchmark(Description = "PlexModels.Generator, direct")]
    public object? Direct() => Document.Direct.Read(Document.Utf8);

    [Benchmark(Description = "Utf8JsonReader, tokens only")]
    public int TokenScan()
    {
        var reader = new Utf8JsonReader(Document.Utf8);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    // What is left when there are no objects to make, no names to tell apart and no types to check.
    [Benchmark(Description = "Utf8JsonReader, tokens and values")]
    public long TokensAndValues()
    {
        var reader = new Utf8JsonReader(Document.Utf8);
        var sum = 0L;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                sum += reader.GetString()!.Length;
            }
            else if (reader.TokenType == JsonTokenType.Number)
            {
                sum += reader.TryGetInt64(out var number) ? number : (long)reader.GetDouble();
            }
        }

        return sum;
    }

    // What is left when there is no JSON.
    [Benchmark(Description = "the objects and strings alone")]
    public object? Objects() => Values.Held.MakeAgain();
}
