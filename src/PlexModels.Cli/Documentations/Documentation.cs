using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PlexModels.Generator;
using PlexModels.Generator.Baseline;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Emit;
using PlexModels.Generator.Models;

namespace PlexModels.Cli.Documentations;

/// <summary>What the generator makes of pages: what it says and writes, and what its steps have in between.</summary>
internal sealed class Documentation
{
    private readonly DocumentationDialects _dialects;
    private readonly Lazy<EquatableArray<Fact>> _facts;
    private readonly Lazy<ILookup<string, TypeSymbol>> _symbols;
    private readonly Lazy<Dictionary<string, PageReading>> _pages;
    private readonly Lazy<Dictionary<string, TypeModel>> _models;

    /// <param name="result">What the generator says and writes.</param>
    /// <param name="models">What it made that of.</param>
    public Documentation(GeneratorRunResult result, GeneratedModels models)
    {
        Summary = result.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Id == Descriptors.Summary.Id)?.GetMessage(null) ?? "";
        Diagnostics = [.. result.Diagnostics
            .Where(static diagnostic => diagnostic.Id != Descriptors.Summary.Id)
            .OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.GetMessage(null), StringComparer.Ordinal)];
        Sources = [.. result.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal)];
        Symbols = models.Surroundings.Symbols;
        _dialects = models.Surroundings.Dialects;
        _facts = new(() => FactSet.Of(PageResult.ModelsOf(models.Results), CancellationToken.None));
        _symbols = new(() => Symbols.Symbols.AsArray()
            .SelectMany(static symbol => symbol.Paths, static (symbol, path) => (Symbol: symbol, Path: path))
            .ToLookup(static pair => pair.Path, static pair => pair.Symbol, StringComparer.Ordinal));
        _pages = new(() => models.Pages
            .GroupBy(static page => page.Input.Path, StringComparer.Ordinal)
            .ToDictionary(static page => page.Key, static page => page.First(), StringComparer.Ordinal));
        _models = new(() => PageResult.ModelsOf(models.Results)
            .GroupBy(static model => model.Identity.QualifiedName, StringComparer.Ordinal)
            .ToDictionary(static model => model.Key, static model => model.First(), StringComparer.Ordinal));
    }

    /// <summary>How many pages were read as which dialect.</summary>
    public string Summary { get; }

    /// <summary>What the generator has to say, in the order of places.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public EquatableArray<Fact> Facts => _facts.Value;

    public ImmutableArray<GeneratedSourceResult> Sources { get; }

    public SymbolTable Symbols { get; }

    /// <summary>The models by their qualified names.</summary>
    public IReadOnlyDictionary<string, TypeModel> Models => _models.Value;

    /// <param name="pages">The pages.</param>
    /// <param name="properties">What a project would set.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Documentation Read(
        IReadOnlyList<PageFile> pages,
        IReadOnlyDictionary<string, string> properties,
        CancellationToken cancellation) =>
        new DocumentationDriver(pages, properties).Run(cancellation);

    /// <summary>The name of the dialect that a page is read in; null for what is no page.</summary>
    public string? DialectOf(string path) =>
        _pages.Value.TryGetValue(path, out var page) ? _dialects.Of(page.Page(CancellationToken.None)).Name : null;

    /// <summary>The types that a page declares.</summary>
    public IEnumerable<TypeSymbol> TypesOf(string path) => _symbols.Value[path];

    /// <summary>Where a page says what it declares; null for a page that declares nothing.</summary>
    public ModelPlaces? PlacesOf(string path, CancellationToken cancellation) =>
        _pages.Value.TryGetValue(path, out var page) && page.Declared(_dialects, cancellation) is { } declared
            ? ModelPlaces.Of(declared, Symbols, cancellation)
            : null;
}
