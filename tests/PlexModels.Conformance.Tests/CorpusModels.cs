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

    private static readonly string[] s_prefixes = ["", "var_", "Var", "r#"];

    private readonly Assembly _assembly;
    private ILookup<string, Type>? _types;
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
    /// <param name="page">The page below the folder of all.</param>
    /// <param name="title">Its title, where the file's name is not the type's.</param>
    public Type ModelOf(string page, string? title = null) =>
        FindModel(page, title) ?? throw new ArgumentException($"No model is called like {page} ({title}).", nameof(page));

    public Type? FindModel(string page, string? title)
    {
        var folder = Path.GetDirectoryName(page)!.Replace('\\', '/');
        var ns = Letters("Acme" + folder);
        var stem = Letters(Path.GetFileNameWithoutExtension(page));
        _types ??= _assembly.GetExportedTypes().Where(static type => !type.IsNested).ToLookup(static type => Letters(type.Namespace + type.Name));
        return _types[ns + stem].FirstOrDefault() ?? (title is null ? null : _types[ns + Letters(title)].FirstOrDefault());
    }

    /// <summary>
    /// The property of a field: the same letters and digits, whatever the case, or those with <c>Value</c> behind them, or those without
    /// what the page's language had to put before them.
    /// </summary>
    public static PropertyInfo? PropertyOf(Type model, string field)
    {
        var properties = model.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        foreach (var name in s_prefixes.Where(prefix => field.StartsWith(prefix, StringComparison.Ordinal)).Select(prefix => Letters(field[prefix.Length..])))
        {
            if ((Array.Find(properties, property => Letters(property.Name) == name) ?? Array.Find(properties, property => Letters(property.Name) == name + "value")) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    public JsonTypeInfo InfoOf(Type model) => _context.GetTypeInfo(model)!;

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
