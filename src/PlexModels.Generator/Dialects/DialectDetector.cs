namespace PlexModels.Generator.Dialects;

/// <summary>Decides which dialect each documentation is written in: the one that its pages show most marks of.</summary>
internal static class DialectDetector
{
    public static DocumentationDialects Detect(IEnumerable<MarkedPage> pages)
    {
        var documentations = new SortedDictionary<string, DialectVotes>(StringComparer.Ordinal);
        DialectVotes? votes = null;
        var hasUnknown = false;
        foreach (var (page, marks, _) in pages)
        {
            hasUnknown = hasUnknown || Dialect.IsUnknown(page.Input.Settings.Dialect);
            if (marks.Layout is null && !marks.MarksOptionalNames)
            {
                continue;
            }

            // Pages of one documentation mostly follow each other.
            if (votes?.Documentation != marks.Documentation && !documentations.TryGetValue(marks.Documentation, out votes))
            {
                documentations.Add(marks.Documentation, votes = new DialectVotes(marks.Documentation));
            }

            votes!.Add(marks);
        }

        var dialects = new List<DocumentationDialect>(documentations.Count);
        foreach (var documentation in documentations.Values)
        {
            dialects.Add(new DocumentationDialect(documentation.Documentation, documentation.Winner()));
        }

        return new DocumentationDialects(new EquatableArray<DocumentationDialect>([.. dialects]), hasUnknown);
    }
}
