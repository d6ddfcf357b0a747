using System.Collections.Immutable;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Baseline;

/// <summary>Says what is another than in the baseline: where the page says it, or in the baseline what no page says any more.</summary>
internal sealed class BaselineDiagnostics
{
    private readonly SymbolTable _symbols;
    private readonly DocumentationDialects _dialects;
    private readonly Dictionary<string, PageReading> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelPlaces> _places = new(StringComparer.Ordinal);

    private BaselineDiagnostics(ImmutableArray<PageReading> pages, SymbolTable symbols, DocumentationDialects dialects)
    {
        _symbols = symbols;
        _dialects = dialects;
        foreach (var page in pages)
        {
            _pages[page.Input.Path] = page;
        }

        foreach (var symbol in symbols.Symbols)
        {
            _paths[symbol.QualifiedName] = symbol.Path;
        }
    }

    /// <summary>The problems of the baseline, and the differences from it.</summary>
    public static EquatableArray<PageDiagnostic> Of(
        BaselineComparison comparison,
        ImmutableArray<PageReading> pages,
        SymbolTable symbols,
        DocumentationDialects dialects,
        CancellationToken cancellation)
    {
        if (comparison.Changes.Count == 0)
        {
            return comparison.Document.Diagnostics;
        }

        var reporter = new BaselineDiagnostics(pages, symbols, dialects);
        var diagnostics = new List<PageDiagnostic>(comparison.Document.Diagnostics.AsArray());
        var lines = new Dictionary<Fact, SourceSpan>();
        for (var i = 0; i < comparison.Document.Facts.Count; i++)
        {
            lines[comparison.Document.Facts[i]] = comparison.Document.Spans[i];
        }

        foreach (var change in comparison.Changes)
        {
            cancellation.ThrowIfCancellationRequested();
            diagnostics.Add(reporter.Find(change, cancellation) is var (path, span)
                ? Of(change, path, span)
                : Of(change, comparison.Document.Path, change.Before is { } before ? lines[before] : default));
        }

        return new EquatableArray<PageDiagnostic>([.. diagnostics]);
    }

    private (string Path, SourceSpan Span)? Find(Change change, CancellationToken cancellation)
    {
        if (change.After is not { } fact
            || !_paths.TryGetValue(fact.Type, out var path)
            || !_pages.TryGetValue(path, out var page)
            || page.Declared(_dialects, cancellation) is not { } declared)
        {
            return null;
        }

        if (!_places.TryGetValue(path, out var places))
        {
            _places.Add(path, places = ModelPlaces.Of(
                declared,
                _symbols,
                path => _pages.TryGetValue(path, out var other) ? other.Declared(_dialects, cancellation) : null,
                cancellation));
        }

        return (path, places.Find(fact.Type, fact.Member));
    }

    private static PageDiagnostic Of(Change change, string path, SourceSpan span) => PageProblem.Create(
        change.Rule.Descriptor,
        span,
        change.Subject.Name,
        DiagnosticText.Excerpt(change.Was),
        DiagnosticText.Excerpt(change.Is),
        ChangeRules.Whom(change.Rule.Breaks)).In(path);
}
