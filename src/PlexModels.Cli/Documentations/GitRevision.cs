using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;

namespace PlexModels.Cli.Documentations;

/// <summary>The pages that a folder had in a revision of git.</summary>
internal static class GitRevision
{
    /// <exception cref="ToolException">git is not there, or knows no such revision.</exception>
    public static IReadOnlyList<PageFile> Read(string folder, string revision, IProgress progress, CancellationToken cancellation)
    {
        if (revision.StartsWith('-'))
        {
            throw new ToolException($"'{revision}' is no revision.");
        }

        if (!Directory.Exists(folder))
        {
            throw new ToolException($"There is no folder '{folder}'.");
        }

        using var archive = new MemoryStream();
        progress.Do("Asking git for " + revision, () =>
        {
            Archive(folder, revision, archive);
            return archive.Position = 0;
        });
        var pages = progress.Do("Reading " + revision, report => ReadAll(archive, revision, report, cancellation));
        pages.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return pages.Count > 0 ? pages : throw new ToolException($"There is no page (.md, .mdx) in '{folder}' of {revision}.");
    }

    private static List<PageFile> ReadAll(MemoryStream archive, string revision, Action<int, int> report, CancellationToken cancellation)
    {
        var pages = new List<PageFile>();
        using var reader = new TarReader(archive);
        while (reader.GetNextEntry() is { } entry)
        {
            cancellation.ThrowIfCancellationRequested();
            report((int)archive.Position, (int)archive.Length);
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile && PageFile.IsPage(entry.Name))
            {
                using var content = new MemoryStream();
                entry.DataStream?.CopyTo(content);
                pages.Add(new PageFile(
                    $"{revision}:{entry.Name}",
                    entry.Name[..Math.Max(entry.Name.LastIndexOf('/'), 0)],
                    content.ToArray()));
            }
        }

        return pages;
    }

    private static void Archive(string folder, string revision, MemoryStream archive)
    {
        var start = new ProcessStartInfo("git") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-C", folder, "archive", "--format=tar", revision])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var git = Process.Start(start)!;
            var problem = git.StandardError.ReadToEndAsync();
            git.StandardOutput.BaseStream.CopyTo(archive);
            git.WaitForExit();
            if (git.ExitCode != 0)
            {
                throw new ToolException("git: " + problem.GetAwaiter().GetResult().Trim());
            }
        }
        catch (Win32Exception problem)
        {
            throw new ToolException("git cannot be started: " + problem.Message, problem);
        }
    }
}
