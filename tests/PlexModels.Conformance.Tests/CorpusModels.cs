using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Conformance.Tests;

/// <summary>The models of a corpus, generated, compiled and loaded once.</summary>
public sealed class CorpusModels
{
    private static readonly ConcurrentDictionary<(string, WireNames, bool), Lazy<CorpusModels>> s_loaded = new();

    private readonly Assembly _assembly;
    private readonly JsonSerializerContext _context;

    private CorpusModels(GeneratorRun run)
    {
        var assembly = run.Load();
        _assembly = assembly;
        Diagnostics = run.Diagnostics;
        Sources = run.Sources;
        _context = (JsonSerializerContext)assembly.GetType("Acme.PlexModelsJsonContext", throwOnError: true)!.GetProperty("Default")!.GetValue(null)!;
    }

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    /// <summary>What the generator had to say of the pages.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Fails on any error or warning of the compiler.</summary>
    /// <param name="corpus">The documentation.</param>
    /// <param name="wireNames">The policy of its item.</param>
    /// <param name="withJsonExamples">Whether the pages keep the JSON objects and arrays in their Example cells.</param>
    public static CorpusModels Load(Corpus corpus, WireNames wireNames, bool withJsonExamples = true) =>
        s_loaded.GetOrAdd(
            (corpus.Name, wireNames, withJsonExamples),
            _ => new Lazy<CorpusModels>(() => new CorpusModels(corpus.Run(wireNames, withJsonExamples)))).Value;

    /// <summary>The model of a page: <c>operations/GeoData.md</c> is <c>Acme.Operations.GeoData</c>.</summary>
    public Type ModelOf(string page)
    {
        var folder = Path.GetDirectoryName(page)!;
        return _assembly.GetType($"Acme.{char.ToUpperInvariant(folder[0])}{folder[1..]}.{Path.GetFileNameWithoutExtension(page)}", throwOnError: true)!;
    }

    /// <summary>The property of a field: the same letters and digits, whatever the case, or those with <c>Value</c> behind them.</summary>
    public static PropertyInfo? PropertyOf(Type model, string field)
    {
        var name = Letters(field);
        var properties = model.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        return Array.Find(properties, property => Letters(property.Name) == name)
            ?? Array.Find(properties, property => Letters(property.Name) == name + "value");
    }

    public JsonTypeInfo InfoOf(Type model) => _context.GetTypeInfo(model)!;

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
