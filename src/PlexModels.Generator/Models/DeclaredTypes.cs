using PlexModels.Generator.Dialects;

namespace PlexModels.Generator.Models;

/// <summary>What a page and others declare, by type.</summary>
/// <param name="page">The page.</param>
/// <param name="pages">Finds other pages; without it there are none.</param>
internal sealed class DeclaredTypes(DeclaredPage page, Func<string, DeclaredPage?>? pages)
{
    private readonly Dictionary<string, Dictionary<string, DeclaredType>> _byPath = new(StringComparer.Ordinal);

    public DeclaredPage Page => page;

    public DeclaredPage? FindPage(string path) => path == page.Path ? page : pages?.Invoke(path);

    public DeclaredType? Find(TypeKey key)
    {
        if (!_byPath.TryGetValue(key.Path, out var types))
        {
            _byPath[key.Path] = types = FindPage(key.Path)?.Types.ToDictionary(static type => type.Key, StringComparer.Ordinal) ?? [];
        }

        return types.TryGetValue(key.LocalName, out var found) ? found : null;
    }
}
