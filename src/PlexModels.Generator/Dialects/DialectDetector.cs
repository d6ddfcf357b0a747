using System.Collections.Immutable;
using PlexModels.Generator.Dialects.Layouts;

namespace PlexModels.Generator.Dialects;

/// <summary>Decides which dialect each documentation is written in: the one that its pages show most marks of.</summary>
internal static class DialectDetector
{
    public static DocumentationDialects Detect(ImmutableArray<PageMarks> pages)
    {
        var documentations = new SortedDictionary<string, List<PageMarks>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (page.Layout is not null)
            {
                if (!documentations.TryGetValue(page.Documentation, out var marks))
                {
                    documentations.Add(page.Documentation, marks = []);
                }

                marks.Add(page);
            }
        }

        var dialects = new List<DocumentationDialect>(documentations.Count);
        foreach (var documentation in documentations)
        {
            dialects.Add(new DocumentationDialect(documentation.Key, Detect(documentation.Value)));
        }

        return new DocumentationDialects(new EquatableArray<DocumentationDialect>([.. dialects]));
    }

    private static Dialect Detect(List<PageMarks> pages)
    {
        var layout = Layout.All
            .OrderByDescending(layout => pages.Count(page => page.Layout == layout))
            .First();
        var votes = new int[layout.Notations.Count];
        var certain = new int[layout.Notations.Count];
        foreach (var page in pages)
        {
            for (var i = 0; page.Layout == layout && i < page.Votes.Count; i++)
            {
                votes[i] += page.Votes[i];
                certain[i] += page.Certain[i];
            }
        }

        // The notation that is listed first is the one unless something certain speaks for another: names and the commonest words do not,
        // on however many pages. Of as many votes the one counts that is listed before.
        var best = 0;
        for (var i = 1; i < votes.Length; i++)
        {
            best = certain[i] > 0 && votes[i] > votes[best] ? i : best;
        }

        return new Dialect(layout, layout.Notations[best]);
    }
}
