using System.Collections.Immutable;

namespace PlexModels.Generator.Emit;

/// <summary>Pages whose JSON goes into one file, in the order of their types.</summary>
internal sealed record JsonGroup(EquatableArray<JsonPart> Parts)
{
    /// <summary>The groups of pages that share files, in the order of their files. Where a page stands in the project decides nothing.</summary>
    public static ImmutableArray<JsonGroup> Of(ImmutableArray<JsonPart> parts, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (parts.IsEmpty || !parts[0].SharesFile)
        {
            // All pages of a project do, or none.
            return ImmutableArray<JsonGroup>.Empty;
        }

        var files = new Dictionary<string, List<JsonPart>>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (!files.TryGetValue(part.File, out var file))
            {
                files.Add(part.File, file = []);
            }

            file.Add(part);
        }

        var groups = ImmutableArray.CreateBuilder<JsonGroup>(files.Count);
        var names = files.Keys.ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            var file = files[name];
            Sort(file);
            groups.Add(new JsonGroup(new EquatableArray<JsonPart>([.. file])));
        }

        return groups.MoveToImmutable();
    }

    // This runs after every edit of a page, and pages mostly come in order.
    private static void Sort(List<JsonPart> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (string.CompareOrdinal(parts[i - 1].TypeName, parts[i].TypeName) > 0)
            {
                parts.Sort(static (left, right) => string.CompareOrdinal(left.TypeName, right.TypeName));
                return;
            }
        }
    }
}
