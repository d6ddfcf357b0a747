using System.Collections.Immutable;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>A file that several pages go into, in the order of their types; also a file of a page that is listed twice.</summary>
internal sealed record SharedFile(EquatableArray<FilePart> Parts)
{
    public string Name => Parts[0].File;

    /// <summary>The files that pages share, ordered by what those with models are called, each before the one with their JSON.</summary>
    /// <remarks>
    /// Where a page stands in the project decides nothing. Roslyn compares a step's results with those before one by one: the first page
    /// of a folder adds two files, and those behind them are put out again as they were.
    /// </remarks>
    public static ImmutableArray<SharedFile> Of(ImmutableArray<EmittedPage> pages, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var pagesOfFiles = PagesOfFiles(pages);
        var names = new string[pagesOfFiles.Count];
        pagesOfFiles.Keys.CopyTo(names, 0);
        Array.Sort(names, StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<SharedFile>(names.Length * 2);
        foreach (var name in names)
        {
            var (models, json) = Split(pagesOfFiles[name]);
            files.Add(new SharedFile(models));
            files.Add(new SharedFile(json));
        }

        return files.MoveToImmutable();
    }

    private static Dictionary<string, List<EmittedPage>> PagesOfFiles(ImmutableArray<EmittedPage> pages)
    {
        var files = new Dictionary<string, List<EmittedPage>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (page.HasOwnFiles)
            {
                continue;
            }

            if (!files.TryGetValue(page.Model.File, out var file))
            {
                files.Add(page.Model.File, file = new List<EmittedPage>(SharedFileNames.MostPagesOnAverage * 2));
            }

            // Hardly a project lists a file twice under one path; of those listings the first counts.
            if (!page.IsListedTwice || !file.Exists(other => other.Model.TypeName == page.Model.TypeName))
            {
                file.Add(page);
            }
        }

        return files;
    }

    private static (EquatableArray<FilePart> Models, EquatableArray<FilePart> Json) Split(List<EmittedPage> pages)
    {
        Sort(pages);
        var models = new FilePart[pages.Count];
        var json = new FilePart[pages.Count];
        for (var i = 0; i < models.Length; i++)
        {
            models[i] = pages[i].Model;
            json[i] = pages[i].Json;
        }

        return (new EquatableArray<FilePart>(models), new EquatableArray<FilePart>(json));
    }

    // This runs after every edit of a page, and pages mostly come in order.
    private static void Sort(List<EmittedPage> pages)
    {
        for (var i = 1; i < pages.Count; i++)
        {
            if (string.CompareOrdinal(pages[i - 1].Model.TypeName, pages[i].Model.TypeName) > 0)
            {
                pages.Sort(static (left, right) => string.CompareOrdinal(left.Model.TypeName, right.Model.TypeName));
                return;
            }
        }
    }
}
