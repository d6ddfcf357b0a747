namespace PlexModels.Generator.Models;

/// <summary>What the two files of a page are called.</summary>
/// <param name="Model">The file with what its users see.</param>
/// <param name="Json">The file with its JSON.</param>
internal readonly record struct FileNames(string Model, string Json)
{
    /// <summary>The names for types of these qualified names.</summary>
    /// <remarks>
    /// Roslyn compares the name of each generated file with those of all others whenever a generator runs, after every keystroke: for
    /// thousands of pages that is most of what such a run costs. Names that are made in one go lie side by side in memory, and are
    /// compared more than twice as fast as names that lie between the texts of their files.
    /// </remarks>
    public static FileNames[] Of(IReadOnlyList<string> qualifiedNames, string rootNamespace)
    {
        var stems = new string[qualifiedNames.Count];
        for (var i = 0; i < stems.Length; i++)
        {
            stems[i] = Stem(qualifiedNames[i], rootNamespace);
        }

        var names = new FileNames[stems.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = new FileNames(stems[i] + ".g.cs", stems[i] + ".Json.g.cs");
        }

        return names;
    }

    // Operations.GeoData for Acme.Operations.GeoData below the root namespace Acme. A name from elsewhere could be one of those: the
    // prefix is none that a namespace can have.
    private static string Stem(string qualifiedName, string rootNamespace) =>
        qualifiedName.Length > rootNamespace.Length && qualifiedName[rootNamespace.Length] == '.' && qualifiedName.StartsWith(rootNamespace, StringComparison.Ordinal)
            ? qualifiedName.Substring(rootNamespace.Length + 1)
            : "global-" + qualifiedName;
}
