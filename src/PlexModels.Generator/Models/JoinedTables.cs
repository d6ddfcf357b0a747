using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>What tables on other pages say of the types of a page.</summary>
/// <param name="symbols">The names of all types.</param>
/// <param name="types">What the pages declare.</param>
internal sealed class JoinedTables(SymbolTable symbols, DeclaredTypes types)
{
    private const int MaxPagesInPlace = 4;

    /// <summary>The fields of a type by the other pages. None of them need be there, since its own page does not know of them.</summary>
    public List<InheritedFields> FieldsOf(TypeSymbol symbol) =>
        [.. TablesOf(symbol).Select(table => new InheritedFields(
            WithFields(table, static field => field with { IsRequired = false }),
            symbol,
            IsJoined: true,
            new TypeResolver(table.Path, types.Page.Dialect, symbols, []),
            new ProseResolver(table.Path, symbols)))];

    /// <summary>The values of an enum by the other pages.</summary>
    public List<JoinedValue> ValuesOf(TypeSymbol symbol) =>
        [.. TablesOf(symbol).SelectMany(table =>
        {
            var prose = new ProseResolver(table.Path, symbols);
            return table.Type.Values.AsArray().Select(value => new JoinedValue(value, prose.Resolve(value.Description)));
        })];

    /// <summary>
    /// A type by its own page, but that a field is always there only if all pages say so, and may be null if one does.
    /// </summary>
    public DeclaredType WithPresence(DeclaredType type, TypeSymbol symbol)
    {
        if (symbol.Joined.Count == 0)
        {
            return type;
        }

        var tables = TablesOf(symbol).Select(static table => table.Type.Fields.AsArray()
            .GroupBy(static field => field.WireText, StringComparer.Ordinal)
            .ToDictionary(static fields => fields.Key, static fields => fields.First(), StringComparer.Ordinal)).ToList();
        return WithFields(type, field =>
        {
            var others = tables.ConvertAll(table => table.TryGetValue(field.WireText, out var other) ? other : null);
            return field with
            {
                IsRequired = field.IsRequired && others.TrueForAll(static other => other?.IsRequired == true),
                MayBeNull = field.MayBeNull
                    || others.Exists(static other => other is { MayBeNull: true } or { Type.Form: TypeForm.OrNull or TypeForm.ThreeState }),
            };
        });
    }

    /// <summary>Where a type is documented: by its own page, and then which other pages do.</summary>
    public static string PlaceOf(SpecType type, TypeSymbol symbol)
    {
        if (symbol.Joined.Count == 0)
        {
            return type.Place;
        }

        var pages = symbol.Joined.AsArray().Select(static table => PagePath.FileName(table.Key.Path)).ToList();
        var more = pages.Count - MaxPagesInPlace;
        return type.Place + "; and " + string.Join(", ", pages.Take(MaxPagesInPlace))
            + (more > 0 ? $", and {DiagnosticText.Count(more, "more page")}" : "");
    }

    private IEnumerable<DeclaredType> TablesOf(TypeSymbol symbol) =>
        symbol.Joined.AsArray().Select(table => types.Find(table.Key)).OfType<DeclaredType>();

    private static DeclaredType WithFields(DeclaredType type, Func<SpecField, SpecField> change) => type with
    {
        Type = type.Type with { Fields = new EquatableArray<SpecField>([.. type.Type.Fields.AsArray().Select(change)]) },
    };
}
