using BenchmarkDotNet.Attributes;
using PlexModels.Benchmarks.Documents;

namespace PlexModels.Benchmarks.Json;

/// <summary>What all measurements of JSON have in common.</summary>
public abstract class DocumentBenchmark
{
    public static IEnumerable<Document> Documents => Catalogue.All;

    [ParamsSource(nameof(Documents))]
    public Document Document { get; set; } = Catalogue.Pin;

    /// <summary>The document as each contender reads it.</summary>
    protected DocumentValues Values { get; private set; } = null!;

    [GlobalSetup]
    public void ReadOnce() => Values = DocumentValues.Read(Document);
}
