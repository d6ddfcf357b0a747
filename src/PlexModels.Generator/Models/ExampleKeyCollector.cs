using PlexModels.Generator.Specs;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Collects, for each page, the member names that examples on any page show for its model.</summary>
internal sealed class ExampleKeyCollector
{
    private readonly PageIndex _index;
    private readonly Dictionary<string, PageOutline> _outlines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _keys = new(StringComparer.Ordinal);

    private ExampleKeyCollector(PageIndex index, PageOutline[] outlines)
    {
        _index = index;
        foreach (var outline in outlines)
        {
            _outlines[outline.Path] = outline;
        }
    }

    /// <returns>The names by the page's path.</returns>
    public static IReadOnlyDictionary<string, SortedSet<string>> Collect(PageIndex index, PageOutline[] outlines, CancellationToken cancellation)
    {
        var collector = new ExampleKeyCollector(index, outlines);
        foreach (var outline in outlines)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var example in outline.Examples)
            {
                collector.Add(outline.Path, example.TypeCell, example.Object);
            }
        }

        return collector._keys;
    }

    private void Add(string fromPath, string typeCell, ExampleObject example)
    {
        if (TypeCellReader.Read(typeCell, out _) is { } type)
        {
            Add(fromPath, type, example);
        }
    }

    private void Add(string fromPath, TypeRef type, ExampleObject example)
    {
        if (type.Target is { } target && PagePath.IsPage(target))
        {
            if (_index.FindLink(fromPath, target, out _) is { Kind: PageKind.Object } page)
            {
                AddTo(page.Path, example);
            }
        }
        else if (JavaTypes.IsMap(type.SimpleName) && type.Arguments.Count == 2)
        {
            // A map's keys are data; what they lead to is not.
            foreach (var value in example.Objects)
            {
                Add(fromPath, type.Arguments[1], value);
            }
        }
        else if (type.Arguments.Count == 1)
        {
            Add(fromPath, type.Arguments[0], example);
        }
    }

    private void AddTo(string path, ExampleObject example)
    {
        if (!_keys.TryGetValue(path, out var known))
        {
            _keys[path] = known = new SortedSet<string>(StringComparer.Ordinal);
        }

        known.UnionWith(example.Keys);
        foreach (var nested in example.Objects)
        {
            var name = WireNameResolver.Fold(nested.Name);
            foreach (var field in _outlines[path].LinkedFields)
            {
                if (WireNameResolver.Fold(field.Name) == name)
                {
                    Add(path, field.TypeCell, nested);
                    break;
                }
            }
        }
    }
}
