using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Dialects;

/// <summary>
/// Finds what is wrong with the options of pages. It is with those of any page of ours, whether the project uses its models or not.
/// </summary>
internal static class OptionProblems
{
    /// <param name="pages">The pages that are ours.</param>
    /// <param name="cancellation">Stops it.</param>
    public static EquatableArray<PageDiagnostic> Of(IEnumerable<MarkedPage> pages, CancellationToken cancellation)
    {
        var patterns = new PatternUse();
        var diagnostics = new List<PageDiagnostic>();
        PageSettings? last = null;
        foreach (var page in pages)
        {
            patterns.Add(page);
            if (page.Page.Input.Settings is var settings && !ReferenceEquals(settings, last) && !HaveSameProblems(settings, last))
            {
                diagnostics.AddRange(settings.Diagnostics.AsArray().Concat(OfDialect(settings)).Concat(OfTables(settings)));
                last = settings;
            }
        }

        diagnostics.AddRange(patterns.Unmatched(cancellation));
        return new EquatableArray<PageDiagnostic>([.. diagnostics.Distinct()]);
    }

    // Pages of one item mostly follow each other.
    private static bool HaveSameProblems(PageSettings settings, PageSettings? last) =>
        last is not null
        && settings.Dialect == last.Dialect
        && settings.Tables == last.Tables
        && settings.TypeWords == last.TypeWords
        && settings.Diagnostics.Equals(last.Diagnostics);

    private static IEnumerable<PageDiagnostic> OfDialect(PageSettings settings) => Dialect.IsUnknown(settings.Dialect)
        ? [PageDiagnostic.OfProject(
            Descriptors.InvalidOption,
            OptionNames.Dialect,
            settings.Dialect!,
            string.Join(", ", Dialect.All.Select(static known => known.Name).Prepend(Dialect.Auto)))]
        : [];

    // Words and patterns are read where tables are; what is wrong with them is wrong in any documentation.
    private static IEnumerable<PageDiagnostic> OfTables(PageSettings settings) => UserWords.Unreadable(settings.TypeWords)
        .Select(static pair => PageDiagnostic.OfProject(
            Descriptors.InvalidOption,
            OptionNames.TypeWord,
            pair,
            "a word with a Type in prose, such as decimal, 32-bit integer or array of strings"))
        .Concat(HeadingPatterns.Unreadable(settings.Tables).Select(static pattern => PageDiagnostic.OfProject(
            Descriptors.InvalidOption,
            OptionNames.Tables,
            pattern,
            "patterns of headings with bars between them, such as JSON Params|!* Preview")));
}
