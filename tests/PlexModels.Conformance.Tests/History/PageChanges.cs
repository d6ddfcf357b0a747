using PlexModels.Generator.Baseline;

namespace PlexModels.Conformance.Tests.History;

/// <summary>Changes in the words of <see cref="OracleFacts"/>, which knows of no names that something had before.</summary>
internal static class PageChanges
{
    public static SortedSet<string> Of(IEnumerable<Change> changes, Func<string, bool> isInJson)
    {
        var differences = new SortedSet<string>(StringComparer.Ordinal);
        var renamedTypes = changes.Where(static change => change.Kind == ChangeKind.TypeRenamed)
            .SelectMany(static change => new[] { change.Before!.Type, change.After!.Type })
            .ToHashSet(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            // A page does not show which of its fields are parameters, that have no name in JSON.
            if (change.Kind == ChangeKind.JsonNameChanged && !isInJson(Name(change.After)!))
            {
                continue;
            }

            if (change.Kind == ChangeKind.TypeRenamed || !renamedTypes.Contains(change.Subject.Type))
            {
                differences.UnionWith(Lines(change));
            }
        }

        return differences;
    }

    private static IEnumerable<string> Lines(Change change)
    {
        var (before, after) = (Name(change.Before), Name(change.After));
        if (before != after)
        {
            return ((string?[])[before is null ? null : before + " removed", after is null ? null : after + " added"]).OfType<string>();
        }

        return change.Kind switch
        {
            ChangeKind.TypeRenamed or ChangeKind.MemberRenamed or ChangeKind.ValueRenamed => [],
            ChangeKind.KindChanged => [$"{before} {Kind(change.Before!)} -> {Kind(change.After!)}"],
            ChangeKind.JsonNameChanged => [$"{before} in JSON {change.Was} -> {change.Is}"],
            ChangeKind.ValueChanged => [$"{before} {change.Was} -> {change.Is}"],
            _ => [$"{before} {FactWording.PropertyType(change.Before!)} -> {FactWording.PropertyType(change.After!)}"],
        };
    }

    // A property that could not have its name has "Value" behind it.
    private static string? Name(Fact? fact) => fact is null ? null
        : fact.IsType ? FactWording.Letters(fact.Type)
        : $"{FactWording.Letters(fact.Type)}.{FactWording.Letters(fact.Member)}";

    private static string Kind(Fact fact) => fact.Kind is FactKind.Object ? "object" : fact.Kind is FactKind.Union ? "union" : fact.Kind is FactKind.Enum ? "enum" : "number-enum";
}
