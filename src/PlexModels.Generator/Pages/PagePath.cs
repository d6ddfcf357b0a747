namespace PlexModels.Generator.Pages;

/// <summary>Paths of pages, and what a relative link leads to.</summary>
internal static class PagePath
{
    /// <summary>Forward slashes, no <c>.</c> and no <c>..</c> segments.</summary>
    public static string Normalize(string path)
    {
        if (IsNormal(path))
        {
            return path;
        }

        var segments = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not (".." or ""))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }

    /// <summary>The file that a link on a page leads to.</summary>
    public static string Resolve(string page, string target)
    {
        var folder = page.Replace('\\', '/');
        return Normalize(folder.Substring(0, folder.LastIndexOf('/') + 1) + WithoutAnchor(target));
    }

    /// <summary>Whether a file is markdown, by its name.</summary>
    public static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a link leads to a page, rather than out to the web or to a place on the same page. Sites leave the ending away.
    /// </summary>
    public static bool IsPage(string target)
    {
        if (target.IndexOf(':') >= 0)
        {
            return false;
        }

        var path = WithoutAnchor(target);
        return IsMarkdown(path) || (path.Length > 0 && path.LastIndexOf('.') <= path.LastIndexOf('/'));
    }

    /// <summary>The name of the page that a link leads to.</summary>
    public static string Stem(string target) => FileStem(WithoutAnchor(target).Replace('\\', '/'));

    /// <summary>The name of a page's file, in which <c>#</c> and <c>%</c> are characters like any other.</summary>
    public static string FileStem(string path)
    {
        var name = FileName(path);
        return !IsMarkdown(name) ? name : name.Substring(0, name.LastIndexOf('.'));
    }

    /// <summary>The name of a file with its ending.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Where the glob begins that found a page: its folder without those that are below the glob.</summary>
    /// <param name="path">The page's file.</param>
    /// <param name="folder">The folders below the glob, <c>/</c>-separated.</param>
    public static string Root(string path, string folder)
    {
        var full = Normalize(path);
        full = full.Substring(0, Math.Max(full.LastIndexOf('/'), 0));
        return folder.Length > 0 && full.EndsWith("/" + folder, StringComparison.Ordinal)
            ? full.Substring(0, full.Length - folder.Length - 1)
            : full;
    }

    /// <summary>How many of the last segments two paths share.</summary>
    public static int CommonTail(string left, string right)
    {
        var a = left.Split('/');
        var b = right.Split('/');
        var count = 0;
        while (count < a.Length
            && count < b.Length
            && string.Equals(a[a.Length - 1 - count], b[b.Length - 1 - count], StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    // Nearly every path is, and a project has thousands.
    private static bool IsNormal(string path) =>
        path.Length == 0 || (path[0] != '.'
            && path[path.Length - 1] != '/'
            && path.IndexOf('\\') < 0
            && path.IndexOf("/.", StringComparison.Ordinal) < 0
            && path.IndexOf("//", StringComparison.Ordinal) < 0);

    private static string WithoutAnchor(string target)
    {
        var end = target.IndexOfAny(['#', '?']);
        return Uri.UnescapeDataString(end < 0 ? target : target.Substring(0, end));
    }
}
