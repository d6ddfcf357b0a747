using PlexModels.Generator.Models;

namespace PlexModels.Generator.Baseline;

/// <summary>The facts of a documentation, in the order of their names.</summary>
internal static class FactSet
{
    /// <summary>
    /// That of their lines, ordinal: of a dot and a blank the blank comes first, so that types stand above what they have.
    /// </summary>
    public static IComparer<Fact> InOrder { get; } = Comparer<Fact>.Create(static (left, right) =>
        string.CompareOrdinal(left.Type, right.Type) is var types and not 0 ? types
        : string.CompareOrdinal(left.Member, right.Member) is var members and not 0 ? members
        : string.CompareOrdinal(left.Text, right.Text));

    /// <summary>The facts of models, in whichever order these come.</summary>
    public static EquatableArray<Fact> Of(IEnumerable<TypeModel> models, CancellationToken cancellation)
    {
        var facts = new List<Fact>();
        foreach (var model in models)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(model, facts);
        }

        return Sorted(facts);
    }

    /// <summary>The facts of a model.</summary>
    public static EquatableArray<Fact> Of(TypeModel model)
    {
        var facts = new List<Fact>();
        Add(model, facts);
        return Sorted(facts);
    }

    /// <summary>The facts in the order in which a baseline has them, each once.</summary>
    public static EquatableArray<Fact> Sorted(List<Fact> facts)
    {
        facts.Sort(InOrder.Compare);
        var sorted = new List<Fact>(facts.Count);
        foreach (var fact in facts)
        {
            if (sorted.Count == 0 || !sorted[sorted.Count - 1].Equals(fact))
            {
                sorted.Add(fact);
            }
        }

        return new EquatableArray<Fact>([.. sorted]);
    }

    private static void Add(TypeModel model, List<Fact> facts)
    {
        var type = model.Identity.QualifiedName;
        facts.Add(new Fact(KindOf(model), type));
        switch (model)
        {
            case ObjectModel ofObject:
                foreach (var field in ofObject.Fields)
                {
                    var json = field.Type.IsOnTheWire ? JsonLiteral.Of(field.WireName.Text) : "";
                    facts.Add(new Fact(
                        FactKind.Property,
                        type,
                        field.PropertyName,
                        FactPresences.Of(field),
                        FactType.OfProperty(field.Type),
                        json));
                }

                break;
            case EnumModel ofEnum:
                foreach (var value in ofEnum.Values)
                {
                    facts.Add(new Fact(
                        FactKind.Value,
                        type,
                        value.MemberName,
                        Json: ofEnum.IsNumeric ? value.Value : JsonLiteral.Of(value.Value)));
                }

                break;
            case UnionModel ofUnion:
                foreach (var member in ofUnion.Members)
                {
                    facts.Add(new Fact(FactKind.UnionMember, type, member.Name, CSharp: FactType.Of(member.Type)));
                }

                break;
        }
    }

    /// <summary>What a model is.</summary>
    public static FactKind KindOf(TypeModel model) => model switch
    {
        ObjectModel => FactKind.Object,
        EnumModel { IsNumeric: false } => FactKind.Enum,
        EnumModel { HasFractions: true } => FactKind.NumberEnum,
        EnumModel => FactKind.IntegerEnum,
        _ => FactKind.Union,
    };
}
