namespace PlexModels.Generator.Models;

/// <summary>What the files of a page are called.</summary>
/// <param name="Model">The file with what its users see.</param>
/// <param name="Json">The file with its JSON.</param>
/// <param name="AreShared">Whether other pages go into those files too.</param>
internal readonly record struct FileNames(string Model, string Json, bool AreShared)
{
    /// <summary>The names for the pages given, which are in the order of their qualified names.</summary>
    public static FileNames[] Of(IReadOnlyList<TypeSymbol> pages, string rootNamespace)
    {
        var shared = pages.Count > SharedFileNames.MostPagesWithFilesOfTheirOwn ? new SharedFileNames(pages, rootNamespace) : null;
        var names = new FileNames[pages.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = shared?.Of(pages[i]) ?? Own(Prefix(pages[i].Namespace, rootNamespace) + pages[i].TypeName);
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

    private static FileNames Own(string stem) => new(stem + ".g.cs", stem + ".Json.g.cs", AreShared: false);
}
