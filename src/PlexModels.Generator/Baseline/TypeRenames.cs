using System.Text;
using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Baseline;

/// <summary>
/// The types that have another name than before: what is gone is called like something new in the same namespace, or is in another
/// namespace, and at least half of what either has is the other's.
/// </summary>
internal sealed class TypeRenames
{
    private readonly Dictionary<string, TypeFacts> _newTypes = new(StringComparer.Ordinal);

    /// <param name="gone">The types that are not there any more, in their order.</param>
    /// <param name="added">The types that were not there before, in their order.</param>
    /// <param name="cancellation">Stops it.</param>
    public TypeRenames(List<TypeFacts> gone, List<TypeFacts> added, CancellationToken cancellation)
    {
        var pairs = new List<(TypeFacts Before, TypeFacts After, int Shared)>();
        foreach (var before in gone)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var after in added)
            {
                if (Shared(before, after) is var shared and > 0 && IsNear(before, after))
                {
                    pairs.Add((before, after, shared));
                }
            }
        }

        // Those first that have the most in common, whichever comes first: what is gone for good takes no name from what was renamed.
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (before, after, _) in pairs.OrderByDescending(static pair => pair.Shared))
        {
            if (!_newTypes.ContainsKey(before.Type.Type) && taken.Add(after.Type.Type))
            {
                _newTypes.Add(before.Type.Type, after);
            }
        }
    }

    /// <summary>What a type that is gone is now, or null.</summary>
    public TypeFacts? NewOf(TypeFacts gone) => _newTypes.TryGetValue(gone.Type.Type, out var after) ? after : null;

    /// <summary>A type as it is written now.</summary>
    public string Apply(string csharp)
    {
        if (_newTypes.Count == 0 || csharp.IndexOf('.') < 0)
        {
            return csharp;
        }

        var result = new StringBuilder(csharp.Length);
        var start = 0;
        for (var i = 0; i <= csharp.Length; i++)
        {
            if (i < csharp.Length && csharp[i] is not ('<' or '>' or ',' or ' ' or '?'))
            {
                continue;
            }

            var name = csharp.Substring(start, i - start);
            result.Append(_newTypes.TryGetValue(name, out var after) ? after.Type.Type : name);
            if (i < csharp.Length)
            {
                result.Append(csharp[i]);
            }

            start = i + 1;
        }

        return result.ToString();
    }

    private static bool IsNear(TypeFacts before, TypeFacts after) =>
        before.Namespace == after.Namespace
            ? EditDistance.IsNear(before.SimpleName, after.SimpleName)
            : before.SimpleName == after.SimpleName;

    // One more than the number of facts that both have, and 0 when that is less than half of what either has.
    private static int Shared(TypeFacts before, TypeFacts after)
    {
        var most = Math.Max(before.Members.Count, after.Members.Count);
        if (before.Type.Kind != after.Type.Kind || 2 * Math.Min(before.Members.Count, after.Members.Count) < most)
        {
            return 0;
        }

        var shared = 0;
        foreach (var member in before.Members)
        {
            if (after.Find(member.Member) is { } other && other.Json == member.Json)
            {
                shared++;
            }
        }

        return 2 * shared < most ? 0 : shared + 1;
    }
}
