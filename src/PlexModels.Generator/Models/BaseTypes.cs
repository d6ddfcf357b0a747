using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>What the types of a page inherit, from types on that page and others.</summary>
/// <param name="page">The page.</param>
/// <param name="symbols">The names of all types.</param>
/// <param name="pages">Finds other pages; without it, types inherit from those on their own page alone.</param>
internal sealed class BaseTypes(DeclaredPage page, SymbolTable symbols, Func<string, DeclaredPage?>? pages)
{
    private readonly Dictionary<string, Dictionary<string, DeclaredType>> _byPath = new(StringComparer.Ordinal);

    /// <summary>The fields of the types that a type inherits from, the nearest first.</summary>
    public List<InheritedFields> Of(TypeSymbol symbol)
    {
        var inherited = new List<InheritedFields>();
        foreach (var key in symbol.Bases)
        {
            if (Declared(key) is { } type && symbols.Find(key.Path, key.LocalName) is { } named)
            {
                // What is wrong with a field is said on its own page.
                inherited.Add(new InheritedFields(
                    type,
                    named,
                    new TypeResolver(key.Path, page.Dialect, symbols, []),
                    new ProseResolver(key.Path, symbols)));
            }
        }

        return inherited;
    }

    /// <returns>What is wrong with the type that a type is said to inherit from.</returns>
    public PageDiagnostic? Check(SpecType type, TypeSymbol symbol)
    {
        if (type.Base is not { } named || symbol.IsPartial)
        {
            return null;
        }

        if (symbol.Bases.Count == 0)
        {
            // A page that is there and has no members for its type leaves nothing out.
            return named.Target is { } target && pages?.Invoke(PathOf(target, page.Path)) is { Types: var types } && !types.Any() ? null
                : Problem(type, Inheritance.Find(symbols, page.Path, named) is null
                ? "which is no object of the pages"
                : "which is itself");
        }

        var last = symbol.Bases[symbol.Bases.Count - 1];
        return Declared(last)?.Type.Base is { } next && Inheritance.Find(symbols, last.Path, next) is not null
            ? Problem(type, symbol.Bases.Count == Inheritance.MaxBases ? "which inherits from too many others" : "and so from itself")
            : null;
    }

    /// <summary>The page that a link to a base leads to.</summary>
    public static string PathOf(string target, string fromPath)
    {
        var hash = target.IndexOf('#');
        return PagePath.Resolve(fromPath, hash < 0 ? target : target.Substring(0, hash));
    }

    private PageDiagnostic Problem(SpecType type, string what) => PageProblem.Create(
        Descriptors.NoBase,
        type.Name.Span,
        DiagnosticText.Excerpt(type.Name.Text),
        DiagnosticText.Excerpt(type.Base!.Target ?? type.Base.Name),
        what).In(page.Path);

    private DeclaredType? Declared(TypeKey key)
    {
        if (!_byPath.TryGetValue(key.Path, out var types))
        {
            var declared = key.Path == page.Path ? page : pages?.Invoke(key.Path);
            _byPath[key.Path] = types = declared?.Types.ToDictionary(static type => type.Key, StringComparer.Ordinal) ?? [];
        }

        return types.TryGetValue(key.LocalName, out var found) ? found : null;
    }
}
