using PlexModels.Generator.Specs;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Makes a union model of the headings below <c>## Supported Types</c>.</summary>
internal static class UnionModelBuilder
{
    public static UnionModel Build(ModelIdentity identity, EquatableArray<SpecText> supportedTypes, TypeResolver resolver)
    {
        // An accessor AsItem cannot stand in a class AsItem.
        var names = new MemberNames(identity.TypeName.StartsWith("As", StringComparison.Ordinal) ? [identity.TypeName.Substring(2)] : []);
        var seen = new HashSet<CSharpType>();
        var members = new List<UnionMemberModel>();
        foreach (var heading in supportedTypes)
        {
            // A union that lists itself says nothing more about its JSON.
            if (resolver.ResolveUnionMember(heading) is { IsOnTheWire: true } type && type.ModelName != identity.QualifiedName && seen.Add(type))
            {
                members.Add(new UnionMemberModel(names.Take(NameOf(type), "Value"), type));
            }
        }

        return new UnionModel(identity, new EquatableArray<UnionMemberModel>([.. members]));
    }

    private static string NameOf(CSharpType type) => type switch
    {
        { ModelName: { } model } => model.Substring(model.LastIndexOf('.') + 1),
        { Argument: { } argument } => NameOf(argument) + (type.Shape == TypeShape.Nullable ? "" : type.Shape.ToString()),
        _ => type.Shape.ToString(),
    };
}
