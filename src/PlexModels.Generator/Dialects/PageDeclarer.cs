using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Dialects;

/// <summary>Decides whether a markdown file is a page of ours, and what it declares if it is.</summary>
internal static class PageDeclarer
{
    // What repositories keep in a folder beside its pages.
    private static readonly HashSet<string> s_besidePages = new(StringComparer.OrdinalIgnoreCase)
    {
        "README", "CHANGELOG", "CONTRIBUTING", "LICENSE", "SECURITY", "SUMMARY", "INDEX",
    };

    /// <returns>What came of the file, or null when it is not ours.</returns>
    public static DeclaredPage? Declare(MarkedPage marked, Dialect dialect, CancellationToken cancellation)
    {
        var page = marked.Page;
        var input = page.Input;
        if (string.IsNullOrWhiteSpace(input.Text))
        {
            // An empty release-tracking file is no page; an empty file among the pages is a mistake.
            var isPage = input.Settings.IsSpecItem || PageFolder.IsAmongPages(input.Path);
            return isPage
                ? Declared(input, dialect, SpecDocument.Nothing, input.Diagnostics.Count > 0 ? input.Diagnostics : Empty(input.Path))
                : null;
        }

        var document = dialect.Layout.Declare(page, dialect, cancellation);
        if (!input.Settings.IsSpecItem && !DeclaresModel(document, PageFolder.IsAmongPages(input.Path)))
        {
            // Plain AdditionalFiles hold other people's markdown as well: a README, release notes.
            return null;
        }

        if (s_besidePages.Contains(PagePath.FileStem(PagePath.Normalize(input.Path)))
            && document.Types.AsArray().All(static type => type.Kind == SpecKind.Any))
        {
            return Declared(
                input,
                dialect,
                SpecDocument.Nothing,
                new EquatableArray<PageDiagnostic>([
                    .. input.Diagnostics.AsSpan(),
                    PageProblem.Create(Descriptors.BesidePages, default, PagePath.FileName(input.Path)).In(input.Path)]));
        }

        return Declared(
            input,
            dialect,
            document with
            {
                Problems = new EquatableArray<PageProblem>([
                    .. page.Problems.AsSpan(),
                    .. document.Problems.AsSpan(),
                    .. HiddenNames.Find(document)]),
            },
            new EquatableArray<PageDiagnostic>([
                .. input.Diagnostics.AsSpan(),
                .. DialectMismatch.Find(marked, dialect) is { } mismatch ? (PageDiagnostic[])[mismatch] : []]));
    }

    // Among pages a section without a table is a mistake; in a README "Values" may be what a team believes in.
    private static bool DeclaresModel(SpecDocument document, bool isAmongPages)
    {
        foreach (var type in document.Types)
        {
            if (type.Kind != SpecKind.Any && (isAmongPages || type.Fields.Count + type.Values.Count + type.Members.Count > 0))
            {
                return true;
            }
        }

        return false;
    }

    private static DeclaredPage Declared(
        PageInput input,
        Dialect dialect,
        SpecDocument document,
        EquatableArray<PageDiagnostic> diagnostics) =>
        new(input.Path, input.Settings, dialect.Name, document, diagnostics);

    private static EquatableArray<PageDiagnostic> Empty(string path) => new([PageProblem.Create(Descriptors.EmptyPage, default).In(path)]);
}
