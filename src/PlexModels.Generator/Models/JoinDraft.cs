using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>A type in the making, of tables on several pages.</summary>
/// <param name="first">The table on the page that the type stays with.</param>
internal sealed class JoinDraft(TypeOutline first)
{
    private readonly Dictionary<string, OutlineMember> _members = ByName(first.Members);
    private readonly HashSet<string> _pages = new(StringComparer.Ordinal) { first.Path };

    public TypeOutline First => first;

    public List<TypeOutline> Others { get; } = [];

    /// <summary>
    /// Whether a table is of this type: all members that both have are alike, and there are some. Of values it has to be half of either,
    /// since many enums have an "unknown".
    /// </summary>
    public bool Fits(TypeOutline table)
    {
        if (!IsOfKind(table.Kind) || _pages.Contains(table.Path))
        {
            return false;
        }

        var shared = 0;
        foreach (var member in table.Members)
        {
            if (_members.TryGetValue(member.Name, out var known))
            {
                if (!known.Agrees(member))
                {
                    return false;
                }

                shared++;
            }
        }

        return shared > 0
            && (first.Kind == ModelShape.Object || shared * 2 >= Math.Min(_members.Count, table.Members.Count));
    }

    public void Add(TypeOutline table)
    {
        Others.Add(table);
        _pages.Add(table.Path);
        foreach (var member in table.Members)
        {
            if (!_members.ContainsKey(member.Name))
            {
                _members.Add(member.Name, member);
            }
        }
    }

    /// <summary>
    /// The type, as if its page said all that the others say. What is on one page alone need not be there, whatever that page says.
    /// </summary>
    public TypeOutline Whole()
    {
        var others = Others.ConvertAll(other => InTheWordsOf(other));
        return first with
        {
            Kind = first.Kind == ModelShape.Constant && _members.Count > 1 ? ModelShape.Enum : first.Kind,
            Examples = All(others, static table => table.Examples),
            LinkedFields = new EquatableArray<LinkedField>([
                .. first.LinkedFields.AsArray().Concat(others.SelectMany(static other => other.LinkedFields.AsArray()))
                    .GroupBy(static field => field.Name, StringComparer.Ordinal)
                    .Select(static ofName => ofName.First())]),
            NamedTypes = All(others, static table => table.NamedTypes),
            IsOfField = first.IsOfField && others.TrueForAll(static other => other.IsOfField),
            RequiredFields = new EquatableArray<string>([
                .. first.RequiredFields.AsArray()
                    .Where(name => others.TrueForAll(other => other.RequiredFields.AsArray().Contains(name)))]),
            Shown = All(others, static table => table.Shown),
            PartialTypes = All(others, static table => table.PartialTypes),
            Base = first.Base ?? others.Find(static other => other.Base is not null)?.Base,
            TypeTag = first.TypeTag.Length > 0 ? first.TypeTag
                : others.Find(static other => other.TypeTag.Length > 0)?.TypeTag ?? "",
        };
    }

    private bool IsOfKind(ModelShape kind) => first.Kind switch
    {
        ModelShape.Enum or ModelShape.Constant => kind is ModelShape.Enum or ModelShape.Constant,
        ModelShape.Object or ModelShape.NumericEnum => kind == first.Kind,
        _ => false,
    };

    private EquatableArray<T> All<T>(List<TypeOutline> others, Func<TypeOutline, EquatableArray<T>> part)
        where T : IEquatable<T> =>
        new([.. others.Prepend(first).SelectMany(table => part(table).AsArray())]);

    // The pages are in one folder, so that links lead to the same pages from each of them, but for those to anchors of their own.
    private static TypeOutline InTheWordsOf(TypeOutline table)
    {
        var page = PagePath.FileName(PagePath.Normalize(table.Path));
        return table with
        {
            Examples = new EquatableArray<LinkedExample>([
                .. table.Examples.AsArray().Select(example => example with { Type = FromElsewhere(example.Type, page) })]),
            LinkedFields = new EquatableArray<LinkedField>([
                .. table.LinkedFields.AsArray().Select(field => field with { Type = FromElsewhere(field.Type, page) })]),
            PartialTypes = new EquatableArray<TypeExpression>([
                .. table.PartialTypes.AsArray().Select(type => FromElsewhere(type, page))]),
            Base = table.Base is { } inherited ? FromElsewhere(inherited, page) : null,
        };
    }

    private static TypeExpression FromElsewhere(TypeExpression type, string page) => type with
    {
        Target = type.Target?.StartsWith("#", StringComparison.Ordinal) == true ? page + type.Target : type.Target,
        Arguments = type.Arguments.Count == 0 ? default
            : new EquatableArray<TypeExpression>([.. type.Arguments.AsArray().Select(argument => FromElsewhere(argument, page))]),
    };

    private static Dictionary<string, OutlineMember> ByName(EquatableArray<OutlineMember> members)
    {
        var byName = new Dictionary<string, OutlineMember>(members.Count, StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (!byName.ContainsKey(member.Name))
            {
                byName.Add(member.Name, member);
            }
        }

        return byName;
    }
}
