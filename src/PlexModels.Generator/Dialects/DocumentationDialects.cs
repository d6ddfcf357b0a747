namespace PlexModels.Generator.Dialects;

/// <summary>The dialects of a project's documentations.</summary>
/// <param name="Documentations">Those that show marks of any dialect.</param>
/// <param name="Used">What pages are read in beside the first of all dialects, which those without marks are read in.</param>
/// <param name="HasUnknown">Whether the project names a dialect that there is not, so that what was read is a guess.</param>
internal sealed record DocumentationDialects(
    EquatableArray<DocumentationDialect> Documentations,
    EquatableArray<string> Used,
    bool HasUnknown)
{
    /// <summary>The dialect to read a page in: what its item says, else what its documentation shows.</summary>
    public Dialect Of(MarkedPage page)
    {
        var named = Dialect.Find(page.Page.Input.Settings.Dialect);
        foreach (var documentation in Documentations)
        {
            if (documentation.Documentation == page.Marks.Documentation)
            {
                return named is null ? documentation.Dialect : named with { MarksOptionalNames = documentation.Dialect.MarksOptionalNames };
            }
        }

        return named ?? Dialect.All[0];
    }
}
