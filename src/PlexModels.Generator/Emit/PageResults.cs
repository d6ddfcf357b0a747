using System.Collections.Immutable;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>The types that came of a page in given surroundings, which the page keeps.</summary>
internal sealed class PageResults
{
    private readonly PageSurroundings _surroundings;
    private readonly KeyValuePair<string, PageReading?>[] _bases;
    private readonly PageResult[] _results;

    private PageResults(PageSurroundings surroundings, KeyValuePair<string, PageReading?>[] bases, PageResult[] results)
    {
        _surroundings = surroundings;
        _bases = bases;
        _results = results;
    }

    /// <summary>The types of all pages, in their order.</summary>
    public static EquatableArray<PageResult> OfAll(
        ImmutableArray<PageReading> pages, PageSurroundings surroundings, CancellationToken cancellation)
    {
        var bases = new PageBases(pages, surroundings);
        ManyPages.Prepare(
            pages,
            bases,
            static (page, bases) => page.Kept is PageResults kept
                && ReferenceEquals(kept._surroundings, bases.Surroundings)
                && bases.AreSame(kept._bases),
            static (page, bases, cancellation) => Of(page, bases, cancellation),
            cancellation);
        var ofPages = new PageResult[pages.Length][];
        var count = 0;
        for (var i = 0; i < ofPages.Length; i++)
        {
            ofPages[i] = Of(pages[i], bases, cancellation)._results;
            count += ofPages[i].Length;
        }

        var results = new PageResult[count];
        var next = 0;
        foreach (var ofPage in ofPages)
        {
            ofPage.CopyTo(results, next);
            next += ofPage.Length;
        }

        return new EquatableArray<PageResult>(results);
    }

    // After an edit only the edited page finds nothing kept, and those with types that inherit from its types. Where the surroundings are
    // others, every page is modelled anew; what comes of it as before is not emitted again, and is the same object, so that finding out
    // what else has changed takes no time.
    private static PageResults Of(PageReading page, PageBases bases, CancellationToken cancellation)
    {
        var kept = page.Kept as PageResults;
        var surroundings = bases.Surroundings;
        if (kept is null || !kept._surroundings.Equals(surroundings) || !bases.AreSame(kept._bases))
        {
            cancellation.ThrowIfCancellationRequested();
            var before = kept?._results ?? surroundings.LastOf(page.Input.Path);
            page.Kept = kept = Make(page, bases, before, cancellation);
            surroundings.Keep(page.Input.Path, kept._results);
        }

        return kept;
    }

    private static PageResults Make(PageReading page, PageBases bases, PageResult[] before, CancellationToken cancellation)
    {
        var surroundings = bases.Surroundings;
        return page.Declared(surroundings.Dialects, cancellation) is { } declared
            ? new PageResults(surroundings, bases.Of(declared), Make(declared, bases, before, cancellation))
            : new PageResults(surroundings, [], []);
    }

    private static PageResult[] Make(DeclaredPage declared, PageBases bases, PageResult[] before, CancellationToken cancellation)
    {
        var surroundings = bases.Surroundings;
        var result = ModelBuilder.Build(
            declared,
            surroundings.Symbols,
            cancellation,
            pages: path => bases.Declared(path, cancellation));
        if (!surroundings.Target.CanEmit || result.Models.Count == 0)
        {
            return result.Diagnostics.Count > 0 ? [new PageResult(null, null, result.Diagnostics)] : [];
        }

        var results = new PageResult[result.Models.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var type = new EmittablePage(result.Models[i], surroundings.Target.Emit);
            var last = i < before.Length ? before[i] : null;
            var emitted = type.Equals(last?.Type) ? last!.Emitted : PageEmitter.Emit(type, cancellation);
            var made = new PageResult(type, emitted, i == 0 ? result.Diagnostics : default);
            results[i] = made.Equals(last) ? last! : made;
        }

        return results;
    }
}
