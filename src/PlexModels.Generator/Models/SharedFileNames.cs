using System.Globalization;

namespace PlexModels.Generator.Models;

/// <summary>
/// The files that many pages go into, several pages of a namespace to each. Which ones a page goes into depends on its file's name and
/// on about how many pages its namespace has: as long as no file is added, an added or an edited page touches no others.
/// </summary>
/// <remarks>
/// Roslyn compares the name of each generated file with those of all others whenever a generator runs, after every keystroke: for
/// thousands of files that is nearly all of what such a run costs.
/// </remarks>
internal sealed class SharedFileNames
{
    /// <summary>Up to here each page has files of its own: so few names are compared in no time.</summary>
    public const int MostPagesWithFilesOfTheirOwn = 128;

    /// <summary>How many pages go into a file, on average at most.</summary>
    /// <remarks>An edit costs the compiler the whole file, and every file costs each edit a comparison with all others.</remarks>
    public const int MostPagesOnAverage = 16;

    private readonly Dictionary<string, FileNames[]> _names = new(StringComparer.Ordinal);

    public SharedFileNames(IReadOnlyList<TypeSymbol> pages, string rootNamespace)
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

    /// <summary>The files that a page goes into.</summary>
    public FileNames Of(TypeSymbol page)
    {
        var names = _names[page.Namespace];
        return names[Hash(page.Path, page.Anchors.Count > 0 ? page.LocalName : "") & (names.Length - 1)];
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

    // No name of a type has a part that begins with a digit, so no two namespaces' files are called the same.
    private static FileNames[] Names(string prefix, int first, int count)
    {
        var digits = count > 100 ? "D3" : "D2";
        var names = new FileNames[count];
        for (var i = 0; i < count; i++)
        {
            var number = (first + i).ToString(digits, CultureInfo.InvariantCulture);
            names[i] = new FileNames($"{prefix}Models.{number}.g.cs", $"{prefix}Json.{number}.g.cs", AreShared: true);
        }

        return names;
    }

    // FNV-1a over the file's name, its folders left out: the same on every machine, which string.GetHashCode is not. Of a page with
    // hundreds of types each goes by its own name.
    private static int Hash(string path, string localName)
    {
        var hash = 2166136261;
        for (var i = path.LastIndexOfAny(['/', '\\']) + 1; i < path.Length; i++)
        {
            hash = unchecked((hash ^ path[i]) * 16777619);
        }

        foreach (var c in localName)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)((hash ^ (hash >> 16)) & 0xFFFF);
    }
}
