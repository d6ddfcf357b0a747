using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>
/// What JSON on the pages lacks although its table says that it is always there: members here and there, or most of what an object has, in
/// which case it is a part of one. An example can be of a type on another page, through the fields that lead there.
/// </summary>
internal sealed class ShownPresence
{
    private readonly SymbolTable _symbols;
    private readonly Inheritance _inheritance;
    private readonly Dictionary<(string Path, string LocalName), TypeOutline> _outlines = [];
    private readonly Dictionary<(string Path, string LocalName), SortedSet<string>> _lacked = [];
    private readonly Dictionary<(string Path, string LocalName), SortedDictionary<string, TypeExpression>> _parts = [];

    private ShownPresence(SymbolTable symbols, Inheritance inheritance)
    {
        _symbols = symbols;
        _inheritance = inheritance;
    }

    public static ShownPresence Of(SymbolTable symbols, TypeOutline[] outlines, Inheritance inheritance, CancellationToken cancellation)
    {
        var presence = new ShownPresence(symbols, inheritance);
        if (!Array.Exists(outlines, static outline => outline.Shown.Count > 0)
            || !Array.Exists(outlines, static outline => outline.RequiredFields.Count > 0))
        {
            return presence;
        }

        foreach (var outline in outlines)
        {
            presence._outlines[(outline.Path, outline.LocalName)] = outline;
        }

        foreach (var outline in outlines)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var shown in outline.Shown)
            {
                presence.Add(outline, shown, presence.Lacked(outline, shown));
            }
        }

        return presence;
    }

    /// <summary>The fields of a type that some example lacks.</summary>
    public EquatableArray<string> LackedBy(TypeSymbol type) =>
        _lacked.TryGetValue((type.Path, type.LocalName), out var names) ? new EquatableArray<string>([.. names]) : default;

    /// <summary>The fields of a type in whose places some example shows a part.</summary>
    public EquatableArray<string> PartsOf(TypeSymbol type) =>
        _parts.TryGetValue((type.Path, type.LocalName), out var parts) ? new EquatableArray<string>([.. parts.Keys]) : default;

    public bool HasParts(TypeOutline outline) => _parts.ContainsKey((outline.Path, outline.LocalName));

    /// <summary>The types of which a type's fields hold parts.</summary>
    public IEnumerable<TypeExpression> PartTypesOf(TypeOutline outline) =>
        _parts.TryGetValue((outline.Path, outline.LocalName), out var parts) ? parts.Values : [];

    private void Add(TypeOutline outline, ExampleObject example, List<string> lacked)
    {
        if (lacked.Count > 0 && !IsPart(outline, lacked))
        {
            var key = (outline.Path, outline.LocalName);
            if (!_lacked.TryGetValue(key, out var known))
            {
                _lacked[key] = known = new SortedSet<string>(StringComparer.Ordinal);
            }

            known.UnionWith(lacked);
        }

        foreach (var nested in example.Objects)
        {
            foreach (var declaring in WithBases(outline))
            {
                if (declaring.LinkedFields.AsArray().FirstOrDefault(field => field.Name == nested.Name) is { } field)
                {
                    Follow(declaring, field, field.Type, nested);
                    break;
                }
            }
        }
    }

    private void Follow(TypeOutline owner, LinkedField field, TypeExpression type, ExampleObject example)
    {
        if (type is { Form: TypeForm.Map, Last: { } value })
        {
            foreach (var member in example.Objects)
            {
                Follow(owner, field, value, member);
            }
        }
        else if (type is { Arguments.Count: 1, Last: { } argument })
        {
            Follow(owner, field, argument, example);
        }
        else if (type.Form == TypeForm.Named
            && _symbols.FindMeant(owner.Path, type) is { Kind: ModelShape.Object } symbol
            && _outlines[(symbol.Path, symbol.LocalName)] is var outline)
        {
            // Of a part that the page calls one, nothing is lacked.
            var lacked = type.IsPartial ? [] : Lacked(outline, example);
            if (IsPart(outline, lacked))
            {
                AddPart(owner, field, type);
            }

            Add(outline, example, lacked);
        }
    }

    private void AddPart(TypeOutline owner, LinkedField field, TypeExpression type)
    {
        var key = (owner.Path, owner.LocalName);
        if (!_parts.TryGetValue(key, out var parts))
        {
            _parts[key] = parts = new SortedDictionary<string, TypeExpression>(StringComparer.Ordinal);
        }

        parts[field.Name] = type;
    }

    private IEnumerable<TypeOutline> WithBases(TypeOutline outline) =>
        _inheritance.BasesOf(outline.Path, outline.LocalName).AsArray()
            .Select(key => _outlines[(key.Path, key.LocalName)])
            .Prepend(outline);

    private List<string> Required(TypeOutline outline) =>
        [.. WithBases(outline).SelectMany(static declaring => declaring.RequiredFields.AsArray()).Distinct()];

    private List<string> Lacked(TypeOutline outline, ExampleObject example) =>
        [.. Required(outline).Where(name => !example.Keys.AsArray().Contains(name))];

    // Of an object with less than half of its members, the page shows whatever it is about, and not which of them may be absent.
    private bool IsPart(TypeOutline outline, List<string> lacked) => lacked.Count * 2 > Required(outline).Count;
}
