namespace PlexModels.Generator.Settings;

/// <summary>A page's folder below its glob; its segments become namespaces.</summary>
internal static class PageFolder
{
    /// <summary>Forward slashes, none at the ends.</summary>
    public static string Normalize(string folder) => folder.Replace('\\', '/').Trim('/');

    /// <summary>
    /// For a page that MSBuild told us nothing about: the folders below the last one called <c>specs</c> or <c>models</c>, or none.
    /// </summary>
    public static string FromPath(string path)
    {
        var segments = Segments(path);
        var root = PagesRoot(segments);
        return root < 0 ? "" : string.Join("/", segments.GetRange(root + 1, segments.Count - root - 2));
    }

    /// <summary>Whether a file stands below a folder called <c>specs</c> or <c>models</c>.</summary>
    public static bool IsAmongPages(string path) => PagesRoot(Segments(path)) >= 0;

    private static List<string> Segments(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not (".." or "."))
            {
                segments.Add(segment);
            }
        }

        return segments;
    }

    private static int PagesRoot(List<string> segments)
    {
        for (var i = segments.Count - 2; i >= 0; i--)
        {
            if (segments[i] is "specs" or "models")
            {
                return i;
            }
        }

        return -1;
    }
}
