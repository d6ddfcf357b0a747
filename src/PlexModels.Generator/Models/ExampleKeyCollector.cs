using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Collects, for each type, the member names that examples on any page show for it.</summary>
internal sealed class ExampleKeyCollector
{
    private readonly SymbolTable _symbols;
    private readonly Dictionary<(string Path, string LocalName), TypeOutline> _outlines = [];
    private readonly Dictionary<(string Path, string LocalName), SortedSet<string>> _keys = [];

    private ExampleKeyCollector(SymbolTable symbols, TypeOutline[] outlines)
    {
        _symbols = symbols;
        foreach (var outline in outlines)
        {
            _outlines[(outline.Path, outline.LocalName)] = outline;
        }
    }

    /// <returns>The names by the page's path and the type's name within it.</returns>
    public static IReadOnlyDictionary<(string Path, string LocalName), SortedSet<string>> Collect(
        SymbolTable symbols, TypeOutline[] outlines, CancellationToken cancellation)
    {
        var collector = new ExampleKeyCollector(symbols, outlines);
        foreach (var outline in outlines)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var example in outline.Examples)
            {
                collector.Add(outline.Path, example.Type, example.Object);
            }
        }

        return collector._keys;
    }

    private void Add(string fromPath, TypeExpression type, ExampleObject example)
    {
        if (type.Target is { } target)
        {
            if (_symbols.FindLink(fromPath, target, type.Name, out _) is { Kind: ModelShape.Object } symbol)
            {
                AddTo(symbol, example);
            }
        }
        else if (type is { Form: TypeForm.Map, Last: { } value })
        {
            // A map's keys are data; what they lead to is not.
            foreach (var member in example.Objects)
            {
                Add(fromPath, value, member);
            }
        }
        else if (type is { Arguments.Count: 1, Last: { } argument })
        {
            Add(fromPath, argument, example);
        }
    }

    private void AddTo(TypeSymbol symbol, ExampleObject example)
    {
        var key = (symbol.Path, symbol.LocalName);
        if (!_keys.TryGetValue(key, out var known))
        {
            _keys[key] = known = new SortedSet<string>(StringComparer.Ordinal);
        }

        known.UnionWith(example.Keys);
        foreach (var nested in example.Objects)
        {
            var name = WireNameResolver.Fold(nested.Name);
            foreach (var field in _outlines[key].LinkedFields)
            {
                if (WireNameResolver.Fold(field.Name) == name)
                {
                    Add(symbol.Path, field.Type, nested);
                    break;
                }
            }
        }
    }
}
