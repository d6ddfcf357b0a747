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

        var sorted = parts.ToArray();
        Array.Sort(sorted, static (left, right) =>
            string.CompareOrdinal(left.File, right.File) is var order and not 0 ? order : string.CompareOrdinal(left.TypeName, right.TypeName));

        var groups = ImmutableArray.CreateBuilder<JsonGroup>();
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            for (end = start + 1; end < sorted.Length && sorted[end].File == sorted[start].File; end++)
            {
            }

            groups.Add(new JsonGroup(new EquatableArray<JsonPart>(sorted.AsSpan(start, end - start).ToArray())));
        }

        return groups.ToImmutable();
    }
}
