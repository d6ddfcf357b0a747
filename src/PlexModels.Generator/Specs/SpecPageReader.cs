using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Specs;

/// <summary>Decides whether a markdown file is a page of ours, and reads it if it is.</summary>
internal static class SpecPageReader
{
    /// <returns>The page, or null for a file that is not ours or holds nothing.</returns>
    public static ReadPage Read(PageInput input, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(input.Text) && input.Diagnostics.Count == 0)
        {
            // An empty release-tracking file is no page; an empty file among the pages is a mistake.
            return input.Settings.IsSpecItem || PageFolder.IsAmongPages(input.Path)
                ? new ReadPage(null, new EquatableArray<PageDiagnostic>([PageProblem.Create(Descriptors.EmptyPage, default).In(input.Path)]))
                : ReadPage.NotOurs;
        }

        var document = SpecReader.Read(input.Text, cancellation);
        if (document.Section == SpecSection.None && !input.Settings.IsSpecItem)
        {
            // Plain AdditionalFiles hold other people's markdown as well: a README, release notes.
            return ReadPage.NotOurs;
        }

        var page = input.Text.Length == 0 ? null : new SpecPage(input.Path, input.Settings, document);
        return new ReadPage(page, input.Diagnostics);
    }
}
