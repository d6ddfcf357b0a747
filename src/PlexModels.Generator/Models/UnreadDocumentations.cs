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
        var named = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var read = new HashSet<string>(StringComparer.Ordinal);
        var last = "";
        foreach (var page in pages)
        {
            // Pages of one documentation mostly follow each other.
            var documentation = page.Page(cancellation).Marks.Documentation;
            if (Dialect.Find(page.Input.Settings.Dialect) is { } dialect)
            {
                // Of a tool's pages those without a type are any JSON; of any other page nothing is made, and perhaps nothing said.
                if (!dialect.Layout.IsGenerated
                    && page.Declared(dialects, cancellation) is { Document: { Types.Count: 0, Problems.Count: 0 }, Diagnostics.Count: 0 })
                {
                    Add(named, documentation, page);
                }
                else
                {
                    read.Add(documentation);
                }
            }
            else if (documentation == last || IsRead(documentation, dialects))
            {
                last = documentation;
            }
            else if (page.Declared(dialects, cancellation) is { DeclaresNothing: true })
            {
                Add(unread, documentation, page);
            }
        }

        return unread.Values.Select(static paths => Unread(paths, "a dialect that is known", "each is a class over any JSON"))
            .Concat(named.Where(pages => !read.Contains(pages.Key)).Select(static pages =>
                Unread(pages.Value, "the dialect that is named", "no model is made of them")));
    }

    private static void Add(SortedDictionary<string, List<string>> unread, string documentation, PageReading page)
    {
        if (!unread.TryGetValue(documentation, out var paths))
        {
            unread.Add(documentation, paths = []);
        }

        paths.Add(page.Input.Path);
    }

    private static PageDiagnostic Unread(List<string> paths, string where, string consequence)
    {
        paths.Sort(StringComparer.Ordinal);
        return PageProblem
            .Create(Descriptors.UnreadDocumentation, default, DiagnosticText.Count(paths.Count, "page"), where, consequence)
            .In(paths[0]);
    }

    /// <summary>Whether the pages of a documentation show a dialect.</summary>
    public static bool IsRead(string documentation, DocumentationDialects dialects) =>
        dialects.Documentations.AsArray().Any(read => read.Documentation == documentation);
}
