namespace PlexModels.Generator.Models;

/// <summary>
/// Finds tables that are several types' in one. Some generators document a union as an object with the fields of all its members, and
/// nothing on the page says so; a field that looks required there is absent in most correct JSON. Such a table is told by the tables of
/// its members: each of its fields is a field of a type whose fields are all among its own, and which is called alike.
/// </summary>
internal static class MergedUnions
{
    /// <returns>The types by the page's path and their name within it.</returns>
    public static HashSet<(string Path, string LocalName)> Find(TypeOutline[] outlines, CancellationToken cancellation)
    {
        var merged = new HashSet<(string Path, string LocalName)>();
        var byWord = new Dictionary<string, List<TypeOutline>>(StringComparer.Ordinal);
        foreach (var outline in outlines)
        {
            if (outline.MergedFields.Count > 0)
            {
                var word = FirstWord(outline.Name);
                if (!byWord.TryGetValue(word, out var alike))
                {
                    byWord.Add(word, alike = []);
                }

                alike.Add(outline);
            }
        }

        foreach (var alike in byWord.Values)
        {
            foreach (var outline in alike)
            {
                cancellation.ThrowIfCancellationRequested();
                if (alike.Count > 2 && IsMerged(outline, alike))
                {
                    merged.Add((outline.Path, outline.LocalName));
                }
            }
        }

        return merged;
    }

    private static bool IsMerged(TypeOutline outline, List<TypeOutline> alike)
    {
        var fields = new HashSet<string>(outline.MergedFields.AsArray(), StringComparer.Ordinal);
        var covered = new HashSet<string>(StringComparer.Ordinal);
        var members = 0;
        foreach (var other in alike)
        {
            if (other.MergedFields.Count < fields.Count && fields.IsSupersetOf(other.MergedFields.AsArray()))
            {
                members++;
                covered.UnionWith(other.MergedFields.AsArray());
            }
        }

        return members > 1 && covered.Count == fields.Count;
    }

    // Members are called like their union, more or less: "ContinueWith" has "ContinueWithRecoveryUi".
    private static string FirstWord(string name)
    {
        var end = 1;
        while (end < name.Length && !char.IsUpper(name[end]))
        {
            end++;
        }

        return name.Substring(0, Math.Min(end, name.Length));
    }
}
