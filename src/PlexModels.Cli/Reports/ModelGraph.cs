using PlexModels.Generator;
using PlexModels.Generator.Baseline;

namespace PlexModels.Cli.Reports;

/// <summary>Models, and which of them lead to which.</summary>
/// <param name="Types">The models by name, each with its members.</param>
/// <param name="Edges">The model that leads, the member by which it does, and the model that it leads to.</param>
internal sealed record ModelGraph(
    IReadOnlyList<(Fact Type, IReadOnlyList<Fact> Members)> Types,
    IReadOnlyList<(string From, string Member, string To)> Edges)
{
    private static readonly char[] s_separators = ['<', '>', ',', ' ', '?'];

    public static ModelGraph Of(EquatableArray<Fact> facts)
    {
        var members = facts.AsArray().Where(static fact => !fact.IsType).ToLookup(static fact => fact.Type, StringComparer.Ordinal);
        var types = facts.AsArray()
            .Where(static fact => fact.IsType)
            .Select(type => (type, (IReadOnlyList<Fact>)[.. members[type.Type]]))
            .ToList();
        var names = types.Select(static type => type.type.Type).ToHashSet(StringComparer.Ordinal);
        var edges = facts.AsArray()
            .SelectMany(fact => fact.CSharp
                .Split(s_separators, StringSplitOptions.RemoveEmptyEntries)
                .Where(names.Contains)
                .Distinct()
                .Select(to => (fact.Type, fact.Member, to)))
            .ToList();
        return new ModelGraph(types, edges);
    }

    /// <summary>A model's name without its namespace.</summary>
    public static string Short(string name) => name[(name.LastIndexOf('.') + 1)..];

    /// <summary>A C# type with the names of models without their namespaces.</summary>
    public static string ShortType(string csharp)
    {
        var text = new System.Text.StringBuilder();
        var start = 0;
        for (var i = 0; i <= csharp.Length; i++)
        {
            if (i == csharp.Length || s_separators.Contains(csharp[i]))
            {
                text.Append(Short(csharp[start..i])).Append(csharp.AsSpan(i, i < csharp.Length ? 1 : 0));
                start = i + 1;
            }
        }

        return text.ToString();
    }
}
