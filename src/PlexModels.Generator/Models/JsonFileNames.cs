using System.Globalization;

namespace PlexModels.Generator.Models;

/// <summary>
/// The files that the JSON of many pages goes into, several pages of a namespace to each. Which one a page goes into depends on its
/// file's name and on how many pages there are: an added or an edited page touches one file.
/// </summary>
internal sealed class JsonFileNames
{
    /// <summary>Up to here each page has a file of its own, as it has for its model: so few names are compared in no time.</summary>
    public const int MostPagesWithFilesOfTheirOwn = 128;

    // An edit costs the compiler the whole file, and every file costs each edit a comparison with all others.
    private const int MostPagesOnAverage = 32;

    private readonly Dictionary<string, string[]> _names = new(StringComparer.Ordinal);

    public JsonFileNames(IReadOnlyList<IndexedPage> pages, string rootNamespace)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            counts[page.Namespace] = counts.TryGetValue(page.Namespace, out var count) ? count + 1 : 1;
        }

        // Roslyn takes no two files whose names differ in case alone; two namespaces may.
        var taken = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var ns in counts)
        {
            var files = FileCount(ns.Value);
            taken.TryGetValue(ns.Key, out var first);
            taken[ns.Key] = first + files;
            _names.Add(ns.Key, Names(FileNames.Prefix(ns.Key, rootNamespace), first, files));
        }
    }

    /// <summary>The name of the file that a page's JSON goes into.</summary>
    public string Of(IndexedPage page)
    {
        var names = _names[page.Namespace];
        return names[Hash(page.Path) & (names.Length - 1)];
    }

    // A power of two, so that the hash of a name decides as evenly as it can.
    private static int FileCount(int pages)
    {
        var files = 1;
        while (files * MostPagesOnAverage < pages)
        {
            files *= 2;
        }

        return files;
    }

    // No name of a type has a part that begins with a digit, so no page's own files are called like these.
    private static string[] Names(string prefix, int first, int count)
    {
        var digits = count > 100 ? "D3" : "D2";
        var names = new string[count];
        for (var i = 0; i < count; i++)
        {
            names[i] = prefix + "Json." + (first + i).ToString(digits, CultureInfo.InvariantCulture) + ".g.cs";
        }

        return names;
    }

    // FNV-1a over the file's name, its folders left out: the same on every machine, which string.GetHashCode is not.
    private static int Hash(string path)
    {
        var hash = 2166136261;
        for (var i = path.LastIndexOfAny(['/', '\\']) + 1; i < path.Length; i++)
        {
            hash = unchecked((hash ^ path[i]) * 16777619);
        }

        return (int)((hash ^ (hash >> 16)) & 0xFFFF);
    }
}
