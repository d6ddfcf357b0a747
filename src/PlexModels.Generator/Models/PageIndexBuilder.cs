using System.Collections.Immutable;
using PlexModels.Generator.Specs;

namespace PlexModels.Generator.Models;

/// <summary>Gives every page its names. The order of the pages on the command line decides nothing: their paths do.</summary>
internal static class PageIndexBuilder
{
    public static PageIndex Build(ImmutableArray<PageOutline> outlines, string rootNamespace, CancellationToken cancellation)
    {
        var sorted = Distinct(outlines, out var listedTwice);

        var names = new TypeNameTable(rootNamespace);
        var namespaces = new string[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            namespaces[i] = NamespaceOf(sorted[i]);
            names.AddNamespace(namespaces[i]);
        }

        var pages = new IndexedPage[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var outline = sorted[i];
            var ns = namespaces[i];
            var wanted = Identifier.Pascal(outline.Name);
            pages[i] = new IndexedPage(
                outline.Path, outline.Kind, outline.Accessibility, ns, names.Take(ns, wanted), wanted, "", default, default, false, listedTwice.Contains(outline.Path));
        }

        NameContextProperties(pages);
        AddWhatOthersSay(pages, sorted, cancellation);
        Array.Sort(Array.ConvertAll(pages, static page => page.QualifiedName), pages, StringComparer.Ordinal);
        NameFiles(pages, rootNamespace);
        return new PageIndex(new EquatableArray<IndexedPage>(pages));
    }

    // Of a file that is listed more than once the first listing counts, under whatever path.
    private static PageOutline[] Distinct(ImmutableArray<PageOutline> outlines, out HashSet<string> listedTwice)
    {
        var first = new Dictionary<string, PageOutline>(outlines.Length, StringComparer.Ordinal);
        listedTwice = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outline in outlines)
        {
            var path = PagePath.Normalize(outline.Path);
            if (!first.TryGetValue(path, out var other))
            {
                first.Add(path, outline);
            }
            else if (other.Path == outline.Path)
            {
                listedTwice.Add(outline.Path);
            }
        }

        var sorted = new PageOutline[first.Count];
        first.Values.CopyTo(sorted, 0);
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return sorted;
    }

    private static string NamespaceOf(PageOutline outline)
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
    private static void NameContextProperties(IndexedPage[] pages)
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

    private static void NameFiles(IndexedPage[] pages, string rootNamespace)
    {
        var names = FileNames.Of(pages, rootNamespace);
        for (var i = 0; i < names.Length; i++)
        {
            pages[i] = pages[i] with { Files = names[i] };
        }
    }

    private static void AddWhatOthersSay(IndexedPage[] pages, PageOutline[] outlines, CancellationToken cancellation)
    {
        var index = new PageIndex(new EquatableArray<IndexedPage>([.. pages]));
        var keys = ExampleKeyCollector.Collect(index, outlines, cancellation);
        var unionMembers = UnionMemberMarker.Find(index, outlines);
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i] = pages[i] with
            {
                ExampleKeys = keys.TryGetValue(pages[i].Path, out var known) ? new EquatableArray<string>([.. known]) : default,
                IsUnionMember = unionMembers.Contains(pages[i].Path),
            };
        }
    }
}
