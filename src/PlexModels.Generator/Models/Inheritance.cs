using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Follows types to those that their pages say they inherit from.</summary>
internal sealed class Inheritance
{
    /// <summary>How many types are followed: with more, each type has the members of all others, and their number is a square.</summary>
    public const int MaxBases = 32;

    private readonly SymbolTable _symbols;
    private readonly Dictionary<TypeKey, TypeOutline> _outlines = [];
    private readonly HashSet<TypeKey> _tagged = [];

    private Inheritance(SymbolTable symbols) => _symbols = symbols;

    public static Inheritance Of(SymbolTable symbols, TypeOutline[] outlines, CancellationToken cancellation)
    {
        var inheritance = new Inheritance(symbols);
        if (!Array.Exists(outlines, static outline => outline.Base is not null))
        {
            return inheritance;
        }

        foreach (var outline in outlines)
        {
            inheritance._outlines[new TypeKey(outline.Path, outline.LocalName)] = outline;
        }

        foreach (var outline in outlines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (outline.TypeTag.Length > 0)
            {
                inheritance._tagged.UnionWith(inheritance.BasesOf(outline.Path, outline.LocalName));
            }
        }

        return inheritance;
    }

    /// <summary>Whether JSON that is read as the type may say that it is of a type that inherits from it.</summary>
    public bool HasTaggedSubtypes(string path, string localName) => _tagged.Contains(new TypeKey(path, localName));

    /// <summary>What a type inherits from, the nearest first; a type that inherits from itself ends the list.</summary>
    public EquatableArray<TypeKey> BasesOf(string path, string localName)
    {
        List<TypeKey>? bases = null;
        var key = new TypeKey(path, localName);
        for (var next = BaseOf(key); next is not null && next != key && bases?.Contains(next) != true; next = BaseOf(next))
        {
            (bases ??= []).Add(next);
            if (bases.Count == MaxBases)
            {
                break;
            }
        }

        return bases is null ? default : new EquatableArray<TypeKey>([.. bases]);
    }

    private TypeKey? BaseOf(TypeKey type) =>
        _outlines.TryGetValue(type, out var outline) && outline.Base is { } named && Find(_symbols, type.Path, named) is { } symbol
            ? new TypeKey(symbol.Path, symbol.LocalName)
            : null;

    /// <summary>The object that a page names as the base of one of its types.</summary>
    public static TypeSymbol? Find(SymbolTable symbols, string fromPath, TypeExpression named) =>
        symbols.FindMeant(fromPath, named) is { Kind: ModelShape.Object } symbol ? symbol : null;
}
