using PlexModels.Generator.Models;

namespace PlexModels.Generator.Baseline;

/// <summary>A type with what it has.</summary>
/// <param name="type">The type's own fact.</param>
internal sealed class TypeFacts(Fact type)
{
    private readonly Dictionary<string, Fact> _byName = new(StringComparer.Ordinal);

    public Fact Type => type;

    /// <summary>Its properties, values or members, in the order of their names.</summary>
    public List<Fact> Members { get; } = [];

    /// <summary>The type's name without its namespace.</summary>
    public string SimpleName => type.Type.Substring(type.Type.LastIndexOf('.') + 1);

    public string Namespace => type.Type.Substring(0, Math.Max(type.Type.LastIndexOf('.'), 0));

    public Fact? Find(string member) => _byName.TryGetValue(member, out var fact) ? fact : null;

    /// <summary>Whether another type has this name, is of this kind, and has all that this one has and no more.</summary>
    public bool HasSame(TypeFacts other)
    {
        if (!type.Equals(other.Type) || Members.Count != other.Members.Count)
        {
            return false;
        }

        for (var i = 0; i < Members.Count; i++)
        {
            if (!Members[i].Equals(other.Members[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The type of a model.</summary>
    public static TypeFacts Of(TypeModel model) => Group(FactSet.Of(model)).Values.First();

    /// <summary>The types of facts that are in their order, by name.</summary>
    public static Dictionary<string, TypeFacts> Group(EquatableArray<Fact> facts)
    {
        var types = new Dictionary<string, TypeFacts>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (fact.IsType)
            {
                types[fact.Type] = new TypeFacts(fact);
            }
            else if (types.TryGetValue(fact.Type, out var type) && type.Find(fact.Member) is null)
            {
                type.Members.Add(fact);
                type._byName.Add(fact.Member, fact);
            }
        }

        return types;
    }
}
