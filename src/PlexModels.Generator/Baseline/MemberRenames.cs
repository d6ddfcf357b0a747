using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Baseline;

/// <summary>Finds which of a type's new properties, values and members are what is gone by another name.</summary>
internal static class MemberRenames
{
    /// <returns>What is there now, by the name before.</returns>
    public static Dictionary<string, Fact> Find(List<Fact> gone, List<Fact> added, TypeRenames types)
    {
        var renames = new Dictionary<string, Fact>(StringComparer.Ordinal);
        if (gone.Count == 0 || added.Count == 0)
        {
            return renames;
        }

        // What has the same name in JSON is surer than what is only called alike.
        var taken = new HashSet<string>(StringComparer.Ordinal);
        Match(gone, added, renames, taken, (before, after) => IsSameInJson(before, after, types));
        Match(
            gone,
            added,
            renames,
            taken,
            static (before, after) => string.Equals(before.Member, after.Member, StringComparison.OrdinalIgnoreCase));
        Match(gone, added, renames, taken, (before, after) => IsCalledAlike(before, after, types));
        return renames;
    }

    private static void Match(
        List<Fact> gone,
        List<Fact> added,
        Dictionary<string, Fact> renames,
        HashSet<string> taken,
        Func<Fact, Fact, bool> isSame)
    {
        foreach (var before in gone)
        {
            if (!renames.ContainsKey(before.Member)
                && added.Find(after => !taken.Contains(after.Member) && isSame(before, after)) is { } found)
            {
                taken.Add(found.Member);
                renames.Add(before.Member, found);
            }
        }
    }

    private static bool IsSameInJson(Fact before, Fact after, TypeRenames types) =>
        before.Kind == FactKind.UnionMember
            ? types.Apply(before.CSharp) == after.CSharp
            : before.Json.Length > 0 && before.Json == after.Json;

    // Values are texts that are often alike and mean another thing each, so those have to be the same but for case and separators.
    private static bool IsCalledAlike(Fact before, Fact after, TypeRenames types) => before.Kind switch
    {
        FactKind.Property => types.Apply(before.CSharp) == after.CSharp
            && before.Presence == after.Presence
            && (before.Json.Length == 0) == (after.Json.Length == 0)
            && !DifferInDigitsAlone(before.Member, after.Member)
            && EditDistance.IsNear(before.Member, after.Member),
        FactKind.Value => WireNameResolver.Fold(before.Member) == WireNameResolver.Fold(after.Member),
        _ => false,
    };

    // A second line of an address is not the first one by another name.
    private static bool DifferInDigitsAlone(string left, string right) =>
        string.Concat(left.Where(static c => !char.IsDigit(c))) == string.Concat(right.Where(static c => !char.IsDigit(c)));
}
