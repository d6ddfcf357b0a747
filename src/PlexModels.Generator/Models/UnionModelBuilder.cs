using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Makes a union model of the types that a page lists.</summary>
internal static class UnionModelBuilder
{
    public static UnionModel Build(
        ModelIdentity identity,
        string path,
        EquatableArray<SpecMember> supportedTypes,
        TypeResolver resolver,
        ModelPlaces? places,
        List<PageDiagnostic> diagnostics)
    {
        // An accessor AsItem cannot stand in a class AsItem, None is no type's name among the kinds, and FromJson reads the union itself.
        var names = new MemberNames(["None", "Json", "JsonAsync", .. UnionMemberModel.Prefixes
            .Where(prefix => identity.TypeName.StartsWith(prefix, StringComparison.Ordinal))
            .Select(prefix => identity.TypeName.Substring(prefix.Length))]);
        var seen = new HashSet<CSharpType>();
        var members = new List<UnionMemberModel>();
        foreach (var member in supportedTypes)
        {
            if (resolver.ResolveMember(member) is not { IsOnTheWire: true, Shape: not TypeShape.JsonElement } type)
            {
                continue;
            }

            if (type.ModelName == identity.QualifiedName || !seen.Add(type))
            {
                diagnostics.Add(PageProblem.Create(
                    Descriptors.RepeatedUnionMember,
                    member.Text.Span,
                    DiagnosticText.Excerpt(member.Text.Text)).In(path));
                continue;
            }

            var name = names.Take(NameOf(type), "Value");
            places?.Add(identity.QualifiedName, name, member.Text.Span);
            members.Add(new UnionMemberModel(name, type));
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
