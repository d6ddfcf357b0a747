namespace PlexModels.Generator.Dialects;

/// <summary>Decides which dialect each documentation is written in: the one that its pages show most marks of.</summary>
internal static class DialectDetector
{
    public static DocumentationDialects Detect(IEnumerable<MarkedPage> pages)
    {
        var documentations = new SortedDictionary<string, DialectVotes>(StringComparer.Ordinal);
        var used = new SortedSet<string>(StringComparer.Ordinal);
        DialectVotes? votes = null;
        var hasUnknown = false;
        foreach (var (page, marks, _) in pages)
        {
            var named = Dialect.Find(page.Input.Settings.Dialect);
            if (named is not null)
            {
                used.Add(named.Name);
            }

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

            votes!.Add(marks, named is not null);
        }

        var dialects = new List<DocumentationDialect>(documentations.Count);
        foreach (var documentation in documentations.Values)
        {
            var dialect = documentation.Winner();
            dialects.Add(new DocumentationDialect(documentation.Documentation, dialect));
            if (documentation.IsAsked)
            {
                used.Add(dialect.Name);
            }
        }

        return new DocumentationDialects(
            new EquatableArray<DocumentationDialect>([.. dialects]),
            new EquatableArray<string>([.. used]),
            hasUnknown);
    }
}
