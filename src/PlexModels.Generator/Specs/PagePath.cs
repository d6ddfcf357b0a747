namespace PlexModels.Generator.Specs;

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

    /// <summary>Whether a link leads to a page, rather than out to the web.</summary>
    public static bool IsPage(string target) =>
        target.IndexOf("://", StringComparison.Ordinal) < 0 && WithoutAnchor(target).EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the page that a link leads to.</summary>
    public static string Stem(string target) => FileStem(WithoutAnchor(target).Replace('\\', '/'));

    /// <summary>The name of a page's file, in which <c>#</c> and <c>%</c> are characters like any other.</summary>
    public static string FileStem(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        return path.Substring(start, path.Length - start - ".md".Length);
    }

    /// <summary>How many of the last segments two paths share.</summary>
    public static int CommonTail(string left, string right)
    {
        var a = left.Split('/');
        var b = right.Split('/');
        var count = 0;
        while (count < a.Length && count < b.Length && string.Equals(a[a.Length - 1 - count], b[b.Length - 1 - count], StringComparison.Ordinal))
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
