namespace PlexModels.Cli.Documentations;

/// <summary>A page as the compiler hands it to the generator.</summary>
/// <param name="path">Where it is, as messages name it.</param>
/// <param name="folder">Its folder below that of the documentation, <c>/</c>-separated.</param>
/// <param name="content">Its bytes.</param>
internal sealed class PageFile(string path, string folder, byte[] content) : TextFile(path, content)
{
    public string Folder => folder;

    public static bool IsPage(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);
}
