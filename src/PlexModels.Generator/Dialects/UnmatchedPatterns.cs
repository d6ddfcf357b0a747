using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects.Layouts.Tables;

namespace PlexModels.Generator.Dialects;

/// <summary>Finds the patterns of <c>PlexModelsTables</c> that match no heading of the pages which they are said of.</summary>
internal static class UnmatchedPatterns
{
    public static EquatableArray<PageDiagnostic> Of(IReadOnlyList<MarkedPage> pages)
    {
        var unmatched = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (page.Page.Input.Settings.Tables is not { } option)
            {
                continue;
            }

            if (!unmatched.TryGetValue(option, out var patterns))
            {
                unmatched.Add(option, patterns = [.. HeadingPatterns.Readable(option)]);
            }

            if (patterns.Count > 0)
            {
                patterns.RemoveAll(pattern => page.MatchedPatterns.AsArray().Contains(pattern));
            }
        }

        return new EquatableArray<PageDiagnostic>([
            .. unmatched.SelectMany(option => option.Value.Select(pattern => Nothing(pattern, option.Key, pages)))]);
    }

    private static PageDiagnostic Nothing(string pattern, string option, IEnumerable<MarkedPage> pages)
    {
        var headings = pages.Where(page => page.Page.Input.Settings.Tables == option).SelectMany(static page => HeadingPath.Names(page.Page));
        var nearest = new Suggestion(headings).Nearest(HeadingPatterns.Text(pattern));
        return PageDiagnostic.OfProject(
            Descriptors.PatternMatchesNothing,
            DiagnosticText.Excerpt(pattern),
            nearest is null
                ? "write headings as they stand on the pages, with * for any text"
                : $"did you mean '{DiagnosticText.Excerpt(nearest)}'?");
    }
}
