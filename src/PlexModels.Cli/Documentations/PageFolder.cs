namespace PlexModels.Cli.Documentations;

/// <summary>The pages of a folder.</summary>
internal static class PageFolder
{
    /// <summary>The pages in the order of their paths, or the one page that a path names.</summary>
    /// <exception cref="ToolException">There is no such folder, it holds no pages, or one cannot be read.</exception>
    public static IReadOnlyList<PageFile> Read(string path, CancellationToken cancellation)
    {
        try
        {
            var pages = File.Exists(path)
                ? [new PageFile(path.Replace('\\', '/'), "", File.ReadAllBytes(path))]
                : ReadAll(path, cancellation);
            return pages.Count > 0 ? pages : throw new ToolException($"There is no page (.md, .mdx) in '{path}'.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(problem.Message, problem);
        }
    }

    private static List<PageFile> ReadAll(string folder, CancellationToken cancellation)
    {
        var pages = new List<PageFile>();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(PageFile.IsPage).Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var below = Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Replace('\\', '/');
            pages.Add(new PageFile(file.Replace('\\', '/'), below == "." ? "" : below, File.ReadAllBytes(file)));
        }

        return pages;
    }
}
