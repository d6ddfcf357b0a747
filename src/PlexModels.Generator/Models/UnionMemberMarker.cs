using PlexModels.Generator.Specs;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Finds the pages that union pages list.</summary>
internal static class UnionMemberMarker
{
    /// <returns>The paths of the pages.</returns>
    public static HashSet<string> Find(PageIndex index, PageOutline[] outlines)
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outline in outlines)
        {
            foreach (var heading in outline.UnionMembers)
            {
                if (TypeCellReader.Read(heading, out _) is { } type)
                {
                    Add(type, outline.Path, index, members);
                }
            }
        }

        return members;
    }

    private static void Add(TypeRef type, string fromPath, PageIndex index, HashSet<string> members)
    {
        var page = type.Target is { } target && PagePath.IsPage(target)
            ? index.FindLink(fromPath, target, out _)
            : JavaTypes.IsKnown(type.SimpleName) ? null : index.FindName(type.SimpleName, PagePath.Normalize(fromPath), out _);
        if (page is not null)
        {
            members.Add(page.Path);
        }

        foreach (var argument in type.Arguments)
        {
            Add(argument, fromPath, index, members);
        }
    }
}
