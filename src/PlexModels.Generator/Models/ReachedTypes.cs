using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Follows the fields and members of types to other types, from page to page.</summary>
internal sealed class ReachedTypes
{
    private readonly TypeSymbol[] _types;
    private readonly SymbolTable _symbols;
    private readonly Dictionary<(string Path, string LocalName), TypeOutline> _outlines = [];
    private readonly HashSet<(string Path, string LocalName)> _reached = [];
    private readonly Stack<(string Path, string LocalName)> _next = new();

    public ReachedTypes(TypeSymbol[] types, TypeOutline[] outlines)
    {
        _types = types;
        _symbols = new SymbolTable(new EquatableArray<TypeSymbol>([.. types]));
        foreach (var outline in outlines)
        {
            _outlines[(outline.Path, outline.LocalName)] = outline;
        }
    }

    /// <summary>Adds the types of a name.</summary>
    /// <returns>Whether there are any.</returns>
    public bool AddAll(NamePattern pattern, string rootNamespace)
    {
        var isAny = false;
        foreach (var type in _types)
        {
            if (pattern.Matches(type, rootNamespace))
            {
                isAny = true;
                Add(type);
            }
        }

        return isAny;
    }

    /// <summary>The types that were added and all that they lead to, in the order in which they were given.</summary>
    public TypeSymbol[] Find(CancellationToken cancellation)
    {
        while (_next.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var outline = _outlines[_next.Pop()];
            foreach (var field in outline.LinkedFields)
            {
                Follow(field.Type, outline.Path);
            }

            if (outline.Base is { } inherited)
            {
                Add(Inheritance.Find(_symbols, outline.Path, inherited));
            }

            foreach (var name in outline.NamedTypes)
            {
                Add(FindName(name, outline.Path));
            }

            foreach (var member in outline.UnionMembers)
            {
                Follow(member, outline.Path);
            }
        }

        return Array.FindAll(_types, type => _reached.Contains((type.Path, type.LocalName)));
    }

    private void Follow(TypeExpression type, string fromPath)
    {
        if (type.Target is { } target)
        {
            Add(_symbols.FindLink(fromPath, target, type.SimpleName, out _));
        }
        else if (type.Form == TypeForm.Named)
        {
            Add(FindName(type.SimpleName, fromPath));
        }

        foreach (var argument in type.Arguments)
        {
            Follow(argument, fromPath);
        }
    }

    private TypeSymbol? FindName(string name, string fromPath) =>
        _symbols.FindLocal(fromPath, name)
        ?? _symbols.FindDescribed(PagePath.Normalize(fromPath), name, out _)
        ?? _symbols.FindName(name, PagePath.Normalize(fromPath), out _);

    private void Add(TypeSymbol? type)
    {
        if (type is not null && _reached.Add((type.Path, type.LocalName)))
        {
            _next.Push((type.Path, type.LocalName));
        }
    }
}
