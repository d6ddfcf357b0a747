using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Finds the types that unions list.</summary>
internal static class UnionMemberMarker
{
    /// <returns>The types by the page's path and their name within it.</returns>
    public static HashSet<(string Path, string LocalName)> Find(SymbolTable symbols, TypeOutline[] outlines)
    {
        var members = new HashSet<(string Path, string LocalName)>();
        foreach (var outline in outlines)
        {
            foreach (var member in outline.UnionMembers)
            {
                Add(member, outline.Path, symbols, members);
            }
        }

        return members;
    }

    private static void Add(TypeExpression type, string fromPath, SymbolTable symbols, HashSet<(string Path, string LocalName)> members)
    {
        var symbol = type.Target is { } target ? symbols.FindLink(fromPath, target, type.Name, out _)
            : type.Form == TypeForm.Named
                ? symbols.FindDescribed(PagePath.Normalize(fromPath), type.Name, out _)
                    ?? symbols.FindName(type.SimpleName, PagePath.Normalize(fromPath), out _)
            : null;
        if (symbol is not null)
        {
            members.Add((symbol.Path, symbol.LocalName));
        }

        foreach (var argument in type.Arguments)
        {
            Add(argument, fromPath, symbols, members);
        }
    }
}
