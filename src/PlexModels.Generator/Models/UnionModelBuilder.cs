using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Specs;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>Makes a union model of the headings below <c>## Supported Types</c>.</summary>
internal static class UnionModelBuilder
{
    public static UnionModel Build(
        ModelIdentity identity,
        string path,
        EquatableArray<SpecText> supportedTypes,
        TypeResolver resolver,
        List<PageDiagnostic> diagnostics)
    {
        // An accessor AsItem cannot stand in a class AsItem.
        var names = new MemberNames([.. UnionMemberModel.Prefixes
            .Where(prefix => identity.TypeName.StartsWith(prefix, StringComparison.Ordinal))
            .Select(prefix => identity.TypeName.Substring(prefix.Length))]);
        var seen = new HashSet<CSharpType>();
        var members = new List<UnionMemberModel>();
        foreach (var heading in supportedTypes)
        {
            if (heading.IsEmpty || resolver.ResolveUnionMember(heading) is not { IsOnTheWire: true, Shape: not TypeShape.JsonElement } type)
            {
                continue;
            }

            if (type.ModelName == identity.QualifiedName || !seen.Add(type))
            {
                diagnostics.Add(PageProblem.Create(Descriptors.RepeatedUnionMember, heading.Span, DiagnosticText.Excerpt(heading.Text)).In(path));
                continue;
            }

            members.Add(new UnionMemberModel(names.Take(NameOf(type), "Value"), type));
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
