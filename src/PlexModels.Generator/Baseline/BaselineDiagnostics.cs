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

    // Of thousands of pages a few have changed, and this runs at every edit as long as they have.
    private BaselineDiagnostics(
        EquatableArray<Change> changes,
        ImmutableArray<PageReading> pages,
        SymbolTable symbols,
        DocumentationDialects dialects)
    {
        _symbols = symbols;
        _dialects = dialects;
        var paths = new HashSet<string>(
            changes.AsArray().Select(change => change.After is { } fact ? symbols.FindType(fact.Type)?.Path : null).OfType<string>(),
            StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (paths.Contains(page.Input.Path))
            {
                _pages[page.Input.Path] = page;
            }
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

        var reporter = new BaselineDiagnostics(comparison.Changes, pages, symbols, dialects);
        var diagnostics = new List<PageDiagnostic>(comparison.Document.Diagnostics.AsArray());
        foreach (var change in comparison.Changes)
        {
            cancellation.ThrowIfCancellationRequested();
            diagnostics.Add(reporter.Find(change, cancellation) is var (path, span)
                ? Of(change, path, span)
                : Of(change, comparison.Document.Path, change.Before is { } before ? comparison.Document.SpanOf(before) : default));
        }

        return new EquatableArray<PageDiagnostic>([.. diagnostics]);
    }

    private (string Path, SourceSpan Span)? Find(Change change, CancellationToken cancellation) =>
        change.After is { } fact
        && _symbols.FindType(fact.Type)?.Path is { } path
        && _pages.TryGetValue(path, out var page)
        && page.PlacesIn(_symbols, _dialects, cancellation) is { } places
            ? (path, places.Find(fact.Type, fact.Member))
            : null;

    private static PageDiagnostic Of(Change change, string path, SourceSpan span) => PageProblem.Create(
        change.Rule.Descriptor,
        span,
        change.Subject.Name,
        DiagnosticText.Excerpt(change.Was),
        DiagnosticText.Excerpt(change.Is),
        ChangeRules.Whom(change.Rule.Breaks)).In(path);
}
