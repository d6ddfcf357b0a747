using System.Collections.Immutable;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>A file of models: that of one type, or one that several go into, in the order of their names.</summary>
internal sealed record ModelFile(EquatableArray<FilePart> Parts)
{
    public string Name => Parts[0].File;

    /// <summary>
    /// The files of all types, each before the one with their JSON: in the order of pages those that are a type's own, then by name those
    /// that types share.
    /// </summary>
    /// <remarks>
    /// Of the types that share files where a page stands in the project decides nothing. Roslyn compares a step's results with those before
    /// one by one: the first page of a folder adds two files, and those behind them are put out again as they were.
    /// </remarks>
    public static ImmutableArray<ModelFile> Of(EquatableArray<PageResult> results, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var files = ImmutableArray.CreateBuilder<ModelFile>();
        var shared = new Dictionary<string, List<EmittedPage>>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            if (result.Emitted is not { } page)
            {
                continue;
            }

            if (page.HasOwnFiles)
            {
                files.Add(new ModelFile(new EquatableArray<FilePart>([page.Model])));
                files.Add(new ModelFile(new EquatableArray<FilePart>([page.Json])));
            }
            else
            {
                Share(page, shared);
            }
        }

        var names = new string[shared.Count];
        shared.Keys.CopyTo(names, 0);
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            var (models, json) = Split(shared[name]);
            files.Add(new ModelFile(models));
            files.Add(new ModelFile(json));
        }

        return files.ToImmutable();
    }

    private static void Share(EmittedPage page, Dictionary<string, List<EmittedPage>> files)
    {
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
