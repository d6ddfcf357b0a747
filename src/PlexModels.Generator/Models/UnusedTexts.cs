using System.Collections.Immutable;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Finds guides and the like among pages that declare types: text of which nothing is read, and which no type refers to.</summary>
internal static class UnusedTexts
{
    /// <param name="pages">All pages.</param>
    /// <param name="dialects">What they are read in.</param>
    /// <param name="hasRoots">Whether models are made of what roots lead to alone, which no such page is.</param>
    /// <param name="cancellation">Stops it.</param>
    public static IEnumerable<PageDiagnostic> Of(
        ImmutableArray<PageReading> pages, DocumentationDialects dialects, bool hasRoots, CancellationToken cancellation)
    {
        var texts = new List<PageReading>();
        if (hasRoots)
        {
            return [];
        }

        foreach (var page in pages)
        {
            // A documentation of nothing else is said to be one as a whole, and a dialect that is named to be meant.
            if (page.IsText(dialects, cancellation)
                && Dialect.Find(page.Input.Settings.Dialect) is null
                && UnreadDocumentations.IsRead(page.Page(cancellation).Marks.Documentation, dialects))
            {
                texts.Add(page);
            }
        }

        return texts.Count == 0 ? [] : Of(texts, NamesUsed(pages, dialects, cancellation), dialects, cancellation);
    }

    private static IEnumerable<PageDiagnostic> Of(
        List<PageReading> texts, HashSet<string> used, DocumentationDialects dialects, CancellationToken cancellation)
    {
        foreach (var text in texts)
        {
            var name = PagePath.FileStem(text.Input.Path);
            if (!used.Contains(name)
                && text.Outlines(dialects, cancellation).AsArray().All(outline => !used.Contains(outline.Name)))
            {
                yield return PageProblem.Create(Descriptors.UnusedText, default, name).In(text.Input.Path);
            }
        }
    }

    // Whatever a type could mean by its name or its link's address.
    private static HashSet<string> NamesUsed(
        ImmutableArray<PageReading> pages, DocumentationDialects dialects, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            foreach (var outline in page.Outlines(dialects, cancellation))
            {
                names.UnionWith(outline.NamedTypes.AsArray());
                foreach (var field in outline.LinkedFields)
                {
                    Add(field.Type, names);
                }

                foreach (var member in outline.UnionMembers)
                {
                    Add(member, names);
                }

                if (outline.Base is { } inherited)
                {
                    Add(inherited, names);
                }
            }
        }

        return names;
    }

    private static void Add(TypeExpression type, HashSet<string> names)
    {
        names.Add(type.SimpleName);
        if (type.Target is { } target)
        {
            names.Add(PagePath.Stem(target));
        }

        foreach (var argument in type.Arguments)
        {
            Add(argument, names);
        }
    }
}
