using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>What the types of a page inherit, from types on that page and others.</summary>
/// <param name="symbols">The names of all types.</param>
/// <param name="types">What the page declares, and others.</param>
/// <param name="joined">What other pages say of the same types.</param>
internal sealed class BaseTypes(SymbolTable symbols, DeclaredTypes types, JoinedTables joined)
{
    /// <summary>
    /// The fields that a type has from elsewhere: those that other pages say it has, then those of the types that it inherits from, the
    /// nearest first.
    /// </summary>
    public List<InheritedFields> Of(TypeSymbol symbol)
    {
        var inherited = joined.FieldsOf(symbol);
        foreach (var key in symbol.Bases)
        {
            if (types.Find(key) is { } type && symbols.Find(key.Path, key.LocalName) is { } named)
            {
                // What is wrong with a field is said on its own page.
                inherited.Add(new InheritedFields(
                    joined.WithPresence(type, named),
                    named,
                    IsJoined: false,
                    new TypeResolver(key.Path, types.Page.Dialect, symbols, []),
                    new ProseResolver(key.Path, symbols)));
                inherited.AddRange(joined.FieldsOf(named));
            }
        }

        return inherited;
    }

    /// <returns>What is wrong with the type that a type is said to inherit from.</returns>
    public PageDiagnostic? Check(SpecType type, TypeSymbol symbol)
    {
        if (type.Base is not { } named)
        {
            return null;
        }

        if (symbol.Bases.Count == 0)
        {
            // A page that is there and has no members for its type leaves nothing out.
            return named.Target is { } target && types.FindPage(PathOf(target, types.Page.Path)) is { Types: var declared }
                && !declared.Any() ? null
                : Problem(type, Inheritance.Find(symbols, types.Page.Path, named) is null
                ? "which is no object of the pages"
                : "which is itself");
        }

        var last = symbol.Bases[symbol.Bases.Count - 1];
        return types.Find(last)?.Type.Base is { } next && Inheritance.Find(symbols, last.Path, next) is not null
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
        what).In(types.Page.Path);
}
