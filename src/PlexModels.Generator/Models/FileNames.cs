namespace PlexModels.Generator.Models;

/// <summary>What the files of a page are called.</summary>
/// <param name="Model">The file with what its users see.</param>
/// <param name="Json">The file with its JSON.</param>
/// <param name="SharesJson">Whether the JSON of other pages goes into that file too.</param>
internal readonly record struct FileNames(string Model, string Json, bool SharesJson)
{
    /// <summary>The names for the pages given, which are in the order of their qualified names.</summary>
    /// <remarks>
    /// Roslyn compares the name of each generated file with those of all others whenever a generator runs, after every keystroke: for
    /// thousands of pages that is most of what such a run costs. Names that are made in one go lie side by side in memory, and are
    /// compared more than twice as fast as names that lie between the texts of their files.
    /// </remarks>
    public static FileNames[] Of(IReadOnlyList<IndexedPage> pages, string rootNamespace)
    {
        var stems = new string[pages.Count];
        for (var i = 0; i < stems.Length; i++)
        {
            stems[i] = Prefix(pages[i].Namespace, rootNamespace) + pages[i].TypeName;
        }

        var json = pages.Count > JsonFileNames.MostPagesWithFilesOfTheirOwn ? new JsonFileNames(pages, rootNamespace) : null;
        var names = new FileNames[stems.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var shared = pages[i].IsListedTwice ? null : json?.Of(pages[i]);
            names[i] = new FileNames(stems[i] + ".g.cs", shared ?? stems[i] + ".Json.g.cs", shared is not null);
        }

        return names;
    }

    /// <summary>What the names of all files of a namespace begin with.</summary>
    /// <remarks>
    /// <c>Operations.</c> for <c>Acme.Operations</c> below the root namespace <c>Acme</c>. A name from elsewhere could be one of those:
    /// its prefix is none that a namespace can have.
    /// </remarks>
    public static string Prefix(string ns, string rootNamespace) =>
        !ns.StartsWith(rootNamespace, StringComparison.Ordinal) ? "global-" + ns + "."
        : ns.Length == rootNamespace.Length ? ""
        : ns[rootNamespace.Length] == '.' ? ns.Substring(rootNamespace.Length + 1) + "."
        : "global-" + ns + ".";
}
