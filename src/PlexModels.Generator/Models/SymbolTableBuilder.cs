using System.Collections.Immutable;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Models;

/// <summary>Gives every type its names. The order of the pages on the command line decides nothing: their paths do.</summary>
internal static class SymbolTableBuilder
{
    public static SymbolTable Build(IReadOnlyList<TypeOutline> outlines, string rootNamespace, CancellationToken cancellation) =>
        Build(outlines, rootNamespace, default, cancellation);

    /// <param name="outlines">All types.</param>
    /// <param name="rootNamespace">Where the JSON context goes.</param>
    /// <param name="roots">The types that the project uses, as <see cref="ProjectSettings.Roots"/> has them.</param>
    /// <param name="cancellation">Stops it.</param>
    public static SymbolTable Build(
        IReadOnlyList<TypeOutline> outlines,
        string rootNamespace,
        EquatableArray<string> roots,
        CancellationToken cancellation)
    {
        var joined = JoinedTypes.Of(Distinct(outlines, out var listedTwice), cancellation);
        var sorted = joined.Outlines;

        var names = new TypeNameTable(rootNamespace);
        var namespaces = new string[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            namespaces[i] = NamespaceOf(sorted[i]);
            names.AddNamespace(namespaces[i]);
        }

        var scopes = new ScopedNames(sorted, namespaces);
        var pages = new TypeSymbol[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var outline = sorted[i];
            var ns = namespaces[i];
            var wanted = scopes.NameOf(i);
            pages[i] = new TypeSymbol(
                outline.Path, outline.LocalName, outline.Kind, outline.Accessibility, ns, names.Take(ns, wanted), wanted,
                "", default, default, IsUnionMember: false, MergedFields: default, listedTwice.Contains(outline.Path), outline.Anchors,
                Joined: joined.With(outline));
        }

        var unnamed = new SymbolTable(new EquatableArray<TypeSymbol>([.. pages]));
        var inheritance = Inheritance.Of(unnamed, sorted, cancellation);
        var shown = ShownPresence.Of(unnamed, sorted, inheritance, cancellation);
        pages = PartialTypes.Add(pages, sorted, shown, unnamed, names);
        NameContextProperties(pages);
        AddWhatOthersSay(pages, sorted, unnamed, inheritance, shown, cancellation);

        // Which of them the project uses changes no name.
        var choice = TypeChoice.Of(pages, sorted, rootNamespace, roots, cancellation);
        pages = choice.Types;
        Array.Sort(Array.ConvertAll(pages, static page => page.QualifiedName), pages, StringComparer.Ordinal);
        NameFiles(pages, rootNamespace);
        return new SymbolTable(new EquatableArray<TypeSymbol>(pages), choice.Diagnostics);
    }

    // Of a file that is listed more than once the first listing counts, under whatever path.
    private static TypeOutline[] Distinct(IReadOnlyList<TypeOutline> outlines, out HashSet<string> listedTwice)
    {
        var first = new Dictionary<string, string>(outlines.Count, StringComparer.Ordinal);
        var seen = new HashSet<(string Path, int Ordinal)>();
        var distinct = new List<TypeOutline>(outlines.Count);
        listedTwice = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outline in outlines)
        {
            var path = PagePath.Normalize(outline.Path);
            if (!first.TryGetValue(path, out var listed))
            {
                first.Add(path, listed = outline.Path);
            }

            if (listed == outline.Path)
            {
                if (seen.Add((path, outline.Ordinal)))
                {
                    distinct.Add(outline);
                }
                else
                {
                    listedTwice.Add(outline.Path);
                }
            }
        }

        distinct.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path) is var order and not 0
            ? order
            : left.Ordinal - right.Ordinal);
        return [.. distinct];
    }

    private static string NamespaceOf(TypeOutline outline)
    {
        var ns = outline.RootNamespace;
        if (outline.Folder.Length == 0)
        {
            return ns;
        }

        foreach (var segment in outline.Folder.Split('/'))
        {
            // A folder cannot be called like what the root namespace needs for itself either.
            var name = Identifier.Pascal(segment);
            ns += "." + (ReservedNames.RootNamespace.Contains(name) ? name + "Pages" : name);
        }

        return ns;
    }

    // A name that two namespaces use is told apart by the namespace's last part: OperationsMetadata, SharedMetadata.
    private static void NameContextProperties(TypeSymbol[] pages)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            uses[page.TypeName] = uses.TryGetValue(page.TypeName, out var count) ? count + 1 : 1;
        }

        var members = new MemberNames(ReservedNames.JsonContext);
        for (var i = 0; i < pages.Length; i++)
        {
            var page = pages[i];
            var name = uses[page.TypeName] == 1
                ? page.TypeName
                : page.Namespace.Substring(page.Namespace.LastIndexOf('.') + 1) + page.TypeName;
            pages[i] = page with { ContextProperty = members.Take(name, "Model") };
        }
    }

    private static void NameFiles(TypeSymbol[] pages, string rootNamespace)
    {
        var names = FileNames.Of(pages, rootNamespace);
        for (var i = 0; i < names.Length; i++)
        {
            pages[i] = pages[i] with { Files = names[i] };
        }
    }

    private static void AddWhatOthersSay(
        TypeSymbol[] pages,
        TypeOutline[] outlines,
        SymbolTable symbols,
        Inheritance inheritance,
        ShownPresence shown,
        CancellationToken cancellation)
    {
        var tags = outlines.Where(static outline => outline.TypeTag.Length > 0)
            .ToDictionary(static outline => (outline.Path, outline.LocalName), static outline => outline.TypeTag);
        var keys = ExampleKeyCollector.Collect(symbols, outlines, cancellation);
        var unionMembers = UnionMemberMarker.Find(symbols, outlines);
        var mergedUnions = MergedUnions.Find(outlines, cancellation);
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i] = pages[i] with
            {
                ExampleKeys = keys.TryGetValue((pages[i].Path, pages[i].LocalName), out var known)
                    ? new EquatableArray<string>([.. known])
                    : default,
                IsUnionMember = unionMembers.Contains((pages[i].Path, pages[i].LocalName)),
                MergedFields = mergedUnions.TryGetValue((pages[i].Path, pages[i].LocalName), out var merged) ? merged : default,
                LackedFields = shown.LackedBy(pages[i]),
                PartFields = shown.PartsOf(pages[i]),
                Bases = inheritance.BasesOf(pages[i].Path, pages[i].LocalName),
                TypeTag = tags.TryGetValue((pages[i].Path, pages[i].LocalName), out var tag) ? tag : "",
                HasTaggedSubtypes = inheritance.HasTaggedSubtypes(pages[i].Path, pages[i].LocalName),
            };
        }
    }
}
