namespace PlexModels.Generator.Models;

/// <summary>
/// Finds tables that are several types' in one. Some generators document a union as an object with the fields of all its members, and
/// nothing on the page says so; a field that looks required there is absent in most correct JSON. Such a table is told by the tables of
/// its members: there are types whose fields are all among its own, and which are called alike. What such a type has may be absent.
/// </summary>
internal static class MergedUnions
{
    /// <returns>The fields that may be absent, by the page's path and the type's name within it.</returns>
    public static IReadOnlyDictionary<(string Path, string LocalName), EquatableArray<string>> Find(
        TypeOutline[] outlines,
        CancellationToken cancellation)
    {
        var byFirstWord = new Dictionary<string, List<TypeOutline>>(StringComparer.Ordinal);
        var byEnding = new Dictionary<string, List<TypeOutline>>(StringComparer.Ordinal);
        foreach (var outline in outlines)
        {
            if (outline.MergedFields.Count > 0)
            {
                var word = WordEnd(outline.Name, 0);
                Add(byFirstWord, outline.Name.Substring(0, word), outline);
                for (; word < outline.Name.Length; word = WordEnd(outline.Name, word))
                {
                    Add(byEnding, outline.Name.Substring(word), outline);
                }
            }
        }

        var merged = new Dictionary<(string Path, string LocalName), EquatableArray<string>>();
        foreach (var outline in outlines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (outline.MergedFields.Count > 0)
            {
                // "ContinueWith" has "ContinueWithRecoveryUi" and, with fields of its own beside its members', "Fee" has "BpsFee".
                var fields = MembersFields(outline, byFirstWord[outline.Name.Substring(0, WordEnd(outline.Name, 0))]);
                if (fields.Count < outline.MergedFields.Count)
                {
                    fields = byEnding.TryGetValue(outline.Name, out var variants) ? MembersFields(outline, variants) : [];
                }

                if (fields.Count > 0)
                {
                    merged[(outline.Path, outline.LocalName)] = new EquatableArray<string>([.. fields]);
                }
            }
        }

        return merged;
    }

    // The fields of at least two types that have no others than the outline has.
    private static SortedSet<string> MembersFields(TypeOutline outline, List<TypeOutline> alike)
    {
        var covered = new SortedSet<string>(StringComparer.Ordinal);
        if (alike.Count < 2)
        {
            return covered;
        }

        var fields = new HashSet<string>(outline.MergedFields.AsArray(), StringComparer.Ordinal);
        var members = 0;
        foreach (var other in alike)
        {
            if (other.MergedFields.Count < fields.Count && fields.IsSupersetOf(other.MergedFields.AsArray()))
            {
                members++;
                covered.UnionWith(other.MergedFields.AsArray());
            }
        }

        return members > 1 ? covered : [];
    }

    private static int WordEnd(string name, int start)
    {
        var end = start + 1;
        while (end < name.Length && !char.IsUpper(name[end]))
        {
            end++;
        }

        return Math.Min(end, name.Length);
    }

    private static void Add(Dictionary<string, List<TypeOutline>> names, string name, TypeOutline outline)
    {
        if (!names.TryGetValue(name, out var alike))
        {
            names.Add(name, alike = []);
        }

        alike.Add(outline);
    }
}
