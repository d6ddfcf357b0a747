namespace PlexModels.Generator.Baseline;

/// <summary>Compares what models were with what they are.</summary>
internal sealed class Comparison
{
    private readonly List<Change> _changes = [];
    private readonly TypeRenames _renames;

    private Comparison(TypeRenames renames) => _renames = renames;

    /// <summary>The changes, in the order of the names that things have now.</summary>
    public static EquatableArray<Change> Compare(EquatableArray<Fact> before, EquatableArray<Fact> after, CancellationToken cancellation)
    {
        if (before.Equals(after))
        {
            return default;
        }

        var (old, current) = (TypeFacts.Group(before), TypeFacts.Group(after));
        return Compare(old, current.Values, old.Values.Where(type => !current.ContainsKey(type.Type.Type)), cancellation);
    }

    /// <summary>The changes of which it is known in which types they are.</summary>
    /// <param name="before">The types as they were.</param>
    /// <param name="differing">The types that may be another than before, or are new.</param>
    /// <param name="gone">Those that are not there any more.</param>
    /// <param name="cancellation">Stops it.</param>
    public static EquatableArray<Change> Compare(
        Dictionary<string, TypeFacts> before,
        IReadOnlyCollection<TypeFacts> differing,
        IEnumerable<TypeFacts> gone,
        CancellationToken cancellation)
    {
        var removed = InOrder(gone);
        var added = InOrder(differing.Where(type => !before.ContainsKey(type.Type.Type)));
        var old = differing.Where(type => before.ContainsKey(type.Type.Type)).Select(type => before[type.Type.Type]);
        var current = new Dictionary<string, TypeFacts>(StringComparer.Ordinal);
        foreach (var type in differing)
        {
            current[type.Type.Type] = type;
        }

        return new Comparison(new TypeRenames(removed, added, cancellation))
            .Compare(InOrder(old.Concat(removed)), current, added, cancellation);
    }

    private static List<TypeFacts> InOrder(IEnumerable<TypeFacts> types) =>
        [.. types.OrderBy(static type => type.Type.Type, StringComparer.Ordinal)];

    private EquatableArray<Change> Compare(
        List<TypeFacts> old,
        Dictionary<string, TypeFacts> current,
        List<TypeFacts> added,
        CancellationToken cancellation)
    {
        var renamed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var before in old)
        {
            cancellation.ThrowIfCancellationRequested();
            if (current.TryGetValue(before.Type.Type, out var same))
            {
                CompareTypes(before, same);
            }
            else if (_renames.NewOf(before) is { } after)
            {
                renamed.Add(after.Type.Type);
                Add(ChangeKind.TypeRenamed, before.Type, after.Type);
                CompareTypes(before, after);
            }
            else
            {
                Add(ChangeKind.TypeRemoved, before.Type, null);
            }
        }

        foreach (var type in added)
        {
            if (!renamed.Contains(type.Type.Type))
            {
                Add(ChangeKind.TypeAdded, null, type.Type);
            }
        }

        return new EquatableArray<Change>([.. _changes
            .OrderBy(static change => change.Subject.Type, StringComparer.Ordinal)
            .ThenBy(static change => change.Subject.Member, StringComparer.Ordinal)
            .ThenBy(static change => change.Kind)
            .ThenBy(static change => change.Before?.Name, StringComparer.Ordinal)]);
    }

    // What an object has is nothing that an enum could have kept.
    private void CompareTypes(TypeFacts before, TypeFacts after)
    {
        if (before.Type.Kind != after.Type.Kind)
        {
            Add(ChangeKind.KindChanged, before.Type, after.Type);
            return;
        }

        var gone = before.Members.FindAll(member => after.Find(member.Member) is null);
        var added = after.Members.FindAll(member => before.Find(member.Member) is null);
        var renames = MemberRenames.Find(gone, added, _renames);
        foreach (var member in before.Members)
        {
            if (after.Find(member.Member) is { } same)
            {
                CompareMembers(member, same);
            }
            else if (renames.TryGetValue(member.Member, out var renamed))
            {
                Add(Of(member.Kind, ChangeKind.MemberRenamed, ChangeKind.ValueRenamed, ChangeKind.UnionMemberRenamed), member, renamed);
                CompareMembers(member, renamed);
            }
            else
            {
                Add(Of(member.Kind, ChangeKind.MemberRemoved, ChangeKind.ValueRemoved, ChangeKind.UnionMemberRemoved), member, null);
            }
        }

        foreach (var member in added)
        {
            if (!renames.ContainsValue(member))
            {
                var ofProperty = FactPresences.IsRequired(member.Presence) ? ChangeKind.RequiredMemberAdded : ChangeKind.MemberAdded;
                Add(Of(member.Kind, ofProperty, ChangeKind.ValueAdded, ChangeKind.UnionMemberAdded), null, member);
            }
        }
    }

    private void CompareMembers(Fact before, Fact after)
    {
        if (before.CSharp != after.CSharp && _renames.Apply(before.CSharp) != after.CSharp)
        {
            Add(ChangeKind.TypeChanged, before, after);
        }

        if (before.Presence != after.Presence)
        {
            var isRequired = FactPresences.IsRequired(after.Presence);
            Add(
                FactPresences.IsRequired(before.Presence) != isRequired ? isRequired ? ChangeKind.BecameRequired : ChangeKind.BecameOptional
                : after.Presence > before.Presence ? ChangeKind.BecameNullable
                : ChangeKind.NoLongerNullable,
                before,
                after);
        }

        if (before.Json != after.Json)
        {
            Add(before.Kind == FactKind.Value ? ChangeKind.ValueChanged : ChangeKind.JsonNameChanged, before, after);
        }
    }

    private static ChangeKind Of(FactKind kind, ChangeKind ofProperty, ChangeKind ofValue, ChangeKind ofUnionMember) => kind switch
    {
        FactKind.Property => ofProperty,
        FactKind.Value => ofValue,
        _ => ofUnionMember,
    };

    private void Add(ChangeKind kind, Fact? before, Fact? after) => _changes.Add(new Change(kind, before, after));
}
