namespace PlexModels.Cli.Documentations;

/// <summary>The pages of a folder.</summary>
internal static class PageFolder
{
    /// <summary>The pages in the order of their paths, or the one page that a path names.</summary>
    /// <exception cref="ToolException">There is no such folder, it holds no pages, or one cannot be read.</exception>
    public static IReadOnlyList<PageFile> Read(string path, IProgress progress, CancellationToken cancellation)
    {
        try
        {
            var pages = File.Exists(path)
                ? [new PageFile(path.Replace('\\', '/'), "", File.ReadAllBytes(path))]
                : !Directory.Exists(path) ? throw new ToolException($"There is no '{path}'.")
                : progress.Do("Reading " + path, report => ReadAll(path, report, cancellation));
            return pages.Count > 0 ? pages : throw new ToolException($"There is no page (.md, .mdx) in '{path}'.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(problem.Message, problem);
        }
    }

    /// <summary>The paths of a folder's pages, in their order.</summary>
    public static IReadOnlyList<string> FilesOf(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(PageFile.IsPage).Order(StringComparer.Ordinal)];

    /// <summary>Reads a page.</summary>
    /// <param name="folder">The folder of the documentation.</param>
    /// <param name="file">The page's path.</param>
    public static PageFile ReadPage(string folder, string file)
    {
        var below = Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Replace('\\', '/');
        return new PageFile(file.Replace('\\', '/'), below == "." ? "" : below, File.ReadAllBytes(file));
    }

    private static List<PageFile> ReadAll(string folder, Action<int, int> report, CancellationToken cancellation)
    {
        var files = FilesOf(folder);
        var pages = new List<PageFile>(files.Count);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            pages.Add(ReadPage(folder, file));
            report(pages.Count, files.Count);
        }

        return pages;
    }
}
