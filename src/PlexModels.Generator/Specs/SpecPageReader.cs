using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Specs;

/// <summary>Decides whether a markdown file is a page of ours, and reads it if it is.</summary>
internal static class SpecPageReader
{
    /// <returns>What came of the file, or null when it is not ours.</returns>
    public static ReadPage? Read(PageInput input, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(input.Text))
        {
            // An empty release-tracking file is no page; an empty file among the pages is a mistake.
            var isPage = input.Settings.IsSpecItem || PageFolder.IsAmongPages(input.Path);
            return isPage ? new ReadPage(null, input.Diagnostics.Count > 0 ? input.Diagnostics : Empty(input.Path)) : null;
        }

        var document = SpecReader.Read(input.Text, cancellation);
        if (document.Section == SpecSection.None && !input.Settings.IsSpecItem)
        {
            // Plain AdditionalFiles hold other people's markdown as well: a README, release notes.
            return null;
        }

        return new ReadPage(new SpecPage(input.Path, input.Settings, document), input.Diagnostics);
    }

    private static EquatableArray<PageDiagnostic> Empty(string path) => new([PageProblem.Create(Descriptors.EmptyPage, default).In(path)]);
}
