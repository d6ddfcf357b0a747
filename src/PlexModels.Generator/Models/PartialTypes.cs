namespace PlexModels.Generator.Models;

/// <summary>
/// Gives names to parts of types: <c>partial user object</c> is a <c>PartialUser</c>, which has the members of a User, and any of them may
/// be absent.
/// </summary>
internal static class PartialTypes
{
    /// <summary>
    /// The types, and behind them a part of each that some page names a part of. Of a type without required members every part is the type
    /// itself.
    /// </summary>
    /// <param name="types">The types.</param>
    /// <param name="outlines">What their pages say.</param>
    /// <param name="shown">What examples show.</param>
    /// <param name="symbols">The types by name.</param>
    /// <param name="names">The names that are taken.</param>
    public static TypeSymbol[] Add(
        TypeSymbol[] types,
        TypeOutline[] outlines,
        ShownPresence shown,
        SymbolTable symbols,
        TypeNameTable names)
    {
        if (!Array.Exists(outlines, outline => outline.PartialTypes.Count > 0 || shown.HasParts(outline)))
        {
            return types;
        }

        var requiring = new HashSet<(string Path, string LocalName)>(outlines
            .Where(static outline => outline.RequiredFields.Count > 0)
            .Select(static outline => (outline.Path, outline.LocalName)));
        var wholes = new HashSet<(string Path, string LocalName)>();
        foreach (var outline in outlines)
        {
            foreach (var type in outline.PartialTypes.AsArray().Concat(shown.PartTypesOf(outline)))
            {
                if (symbols.FindMeant(outline.Path, type) is { Kind: ModelShape.Object } whole
                    && requiring.Contains((whole.Path, whole.LocalName)))
                {
                    wholes.Add((whole.Path, whole.LocalName));
                }
            }
        }

        return [.. types, .. types.Where(type => wholes.Contains((type.Path, type.LocalName))).Select(whole => PartOf(whole, names))];
    }

    private static TypeSymbol PartOf(TypeSymbol whole, TypeNameTable names)
    {
        var wanted = "Partial" + whole.TypeName;
        return whole with { TypeName = names.Take(whole.Namespace, wanted), WantedName = wanted, Anchors = default, IsPartial = true };
    }
}
