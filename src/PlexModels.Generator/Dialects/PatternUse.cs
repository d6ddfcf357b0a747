using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects;

/// <summary>Which patterns of <c>PlexModelsTables</c> match a heading of the pages that they are said of.</summary>
internal sealed class PatternUse
{
    private readonly SortedDictionary<string, (List<string> Unmatched, List<MarkdownPage> Pages)> _options = new(StringComparer.Ordinal);

    public void Add(MarkedPage page)
    {
        if (page.Page.Input.Settings.Tables is not { } option)
        {
            return;
        }

        if (!_options.TryGetValue(option, out var use))
        {
            _options.Add(option, use = ([.. HeadingPatterns.Readable(option)], []));
        }

        use.Pages.Add(page.Page);
        if (use.Unmatched.Count > 0)
        {
            use.Unmatched.RemoveAll(pattern => page.MatchedPatterns.AsArray().Contains(pattern));
        }
    }

    /// <summary>What there is to say of those that match none.</summary>
    public IEnumerable<PageDiagnostic> Unmatched(CancellationToken cancellation)
    {
        foreach (var (unmatched, pages) in _options.Values)
        {
            var headings = unmatched.Count == 0 ? null
                : new Suggestion(pages.SelectMany(page => HeadingPath.Names(page, cancellation)));
            foreach (var pattern in unmatched)
            {
                yield return PageDiagnostic.OfProject(
                    Descriptors.PatternMatchesNothing,
                    DiagnosticText.Excerpt(pattern),
                    headings!.Nearest(HeadingPatterns.Text(pattern)) is { } nearest
                        ? $"did you mean '{DiagnosticText.Excerpt(nearest)}'?"
                        : "write headings as they stand on the pages, with * for any text");
            }
        }
    }
}
