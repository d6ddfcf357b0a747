namespace PlexModels.Cli.Serving;

/// <summary>The files of the page, which are in the tool itself.</summary>
internal static class PageAssets
{
    private static readonly Dictionary<string, (byte[] Content, string Type)> s_files = new(StringComparer.Ordinal)
    {
        ["/"] = (Load("index.html"), "text/html; charset=utf-8"),
        ["/page.css"] = (Load("page.css"), "text/css; charset=utf-8"),
        ["/page.js"] = (Load("page.js"), "text/javascript; charset=utf-8"),
    };

    /// <summary>The file of a path, or null.</summary>
    public static (byte[] Content, string Type)? Find(string path) => s_files.TryGetValue(path, out var file) ? file : null;

    private static byte[] Load(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream("PlexModels.Cli.Serving.Assets." + name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
