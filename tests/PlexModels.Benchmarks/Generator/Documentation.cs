using System.Globalization;
using System.Runtime.CompilerServices;

namespace PlexModels.Benchmarks.Generator;

/// <summary>Pages to measure with: a real documentation, or several of them put together.</summary>
internal sealed class Documentation
{
    private const string ModelsFolder = "/models/";

    // Where a documentation keeps its pages.
    private static readonly string[] s_roots = ["models", "docs", "pages"];

    private readonly List<PageFile> _pages = [];

    private Documentation(string name) => Name = name;

    public string Name { get; }

    public IReadOnlyList<PageFile> Pages => _pages;

    public PageOptions Options { get; private init; } = new();

    /// <summary>The folder of the documentations, beside the repository and not in it; null when it is not there.</summary>
    public static string? Folder
    {
        get
        {
            var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "..", "shared", "corpora"));
            return Directory.Exists(folder) ? folder : null;
        }
    }

    /// <summary>The names of the documentations.</summary>
    public static string[] Names { get; } = ["plexjava-2024-11", "plexjava-2026-01", "clerk-java", "mollie-java"];

    /// <summary>Pages made up for the occasion.</summary>
    public static Documentation Of(string name, IEnumerable<(string Name, string Text)> pages)
    {
        var documentation = new Documentation(name);
        foreach (var page in pages)
        {
            documentation._pages.Add(PageFile.Of($"/project/models/{page.Name}.md", page.Text));
            documentation.Options.Add(documentation._pages[^1].Path, "", null);
        }

        return documentation;
    }

    /// <param name="folder">The folder of the documentations.</param>
    /// <param name="name">The documentation, <c>ory-go</c>, or the first pages of one, <c>ory-go:100</c>.</param>
    public static Documentation Read(string folder, string name)
    {
        var (whole, most) = name.Split(':') is [var first, var count] ? (first, int.Parse(count, CultureInfo.InvariantCulture)) : (name, int.MaxValue);
        var pages = new Documentation(name);
        pages.AddAll(folder, whole, copy: null, most);
        return pages;
    }

    /// <summary>The same pages with a file of what their models are.</summary>
    public Documentation WithBaseline(string baseline)
    {
        var shipped = new Documentation(Name) { Options = Options };
        shipped._pages.AddRange(_pages);
        shipped._pages.Add(PageFile.Of("/project/PlexModels.Shipped.txt", baseline));
        return shipped;
    }

    /// <summary>Some of the pages, each called as its model calls it: <c>operations/GeoData.md</c>.</summary>
    public Documentation Part(IReadOnlySet<string> names)
    {
        var part = new Documentation(Name) { Options = Options };
        part._pages.AddRange(_pages.Where(page => names.Contains(page.Path[(page.Path.IndexOf(ModelsFolder, StringComparison.Ordinal) + ModelsFolder.Length)..])));
        return part;
    }

    /// <summary>All documentations as one project, again and again until there are as many pages as wanted.</summary>
    public static Documentation ReadAll(string folder, string name, int pages = int.MaxValue)
    {
        var all = new Documentation(name);
        for (var copy = 0; all._pages.Count < pages && (copy == 0 || pages < int.MaxValue); copy++)
        {
            foreach (var documentation in Names)
            {
                all.AddAll(folder, documentation, $"Copy{copy}.{documentation.Replace("-", "", StringComparison.Ordinal)}", pages);
            }
        }

        return all;
    }

    // Each copy is a root of its own: its links lead to its own pages.
    private void AddAll(string folder, string name, string? copy, int most)
    {
        var root = s_roots.Select(root => Path.Combine(folder, name, root)).First(Directory.Exists);
        foreach (var file in Directory.EnumerateFiles(root, "*.md*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (_pages.Count == most)
            {
                return;
            }

            var relative = Path.GetRelativePath(root, file).Replace('\\', '/');
            var path = $"/project/{copy ?? name}{ModelsFolder}{relative}";
            _pages.Add(PageFile.Of(path, File.ReadAllBytes(file)));
            Options.Add(path, Path.GetDirectoryName(relative)!, copy is null ? null : $"{PageOptions.RootNamespace}.{copy}");
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
