using System.Collections.Immutable;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;

namespace PlexModels.Generator.Models;

/// <summary>Finds documentations of which nothing is read: none of their pages declares a type in any way that is known.</summary>
internal static class UnreadDocumentations
{
    public static IEnumerable<PageDiagnostic> Of(
        ImmutableArray<PageReading> pages, DocumentationDialects dialects, CancellationToken cancellation)
    {
        var unread = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var last = "";
        foreach (var page in pages)
        {
            // Pages of one documentation mostly follow each other.
            var documentation = page.Page(cancellation).Marks.Documentation;
            if (documentation == last || IsRead(documentation, dialects))
            {
                last = documentation;
            }
            else if (Dialect.Find(page.Input.Settings.Dialect) is null
                && page.Declared(dialects, cancellation) is { DeclaresNothing: true })
            {
                if (!unread.TryGetValue(documentation, out var paths))
                {
                    unread.Add(documentation, paths = []);
                }

                paths.Add(page.Input.Path);
            }
        }

        foreach (var paths in unread.Values)
        {
            paths.Sort(StringComparer.Ordinal);
            var count = DiagnosticText.Count(paths.Count, "page");
            yield return PageProblem.Create(Descriptors.UnreadDocumentation, default, count).In(paths[0]);
        }
    }

    /// <summary>Whether the pages of a documentation show a dialect.</summary>
    public static bool IsRead(string documentation, DocumentationDialects dialects) =>
        dialects.Documentations.AsArray().Any(read => read.Documentation == documentation);
}
