using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects.Layouts.Tables.Nesting;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>
/// Finds the types of fields that are an object, or a list, of which their cells say no more: the one that the name or the description
/// links to, or that has a heading of the field's name.
/// </summary>
/// <param name="types">The types of the page.</param>
internal sealed class DescribedObjects(List<TypeDraft> types)
{
    private Dictionary<string, TypeDraft>? _byAnchor;

    /// <summary>Gives such fields of a type the types that are found.</summary>
    public void Apply(TypeDraft owner, List<NestedField> fields)
    {
        foreach (var nested in fields)
        {
            if (nested.Fields.Count > 0)
            {
                Apply(owner, nested.Fields);
            }
            else if (nested.Field is { Type: { } type } field
                && SaysNoMore(type)
                && Find(owner, nested, type.IsList || nested.HasItems) is { } found)
            {
                nested.Field = field with { Type = WithObject(type, TypeExpression.Named(found.Name, "#" + found.Anchors[0])) };
            }
        }
    }

    private TypeDraft? Find(TypeDraft owner, NestedField field, bool isList)
    {
        _byAnchor ??= ByAnchor();
        var name = NameFolding.Fold(field.Name);
        return Find(field.Link, owner, isOwn: true)
            ?? Find(name, owner, isOwn: false)
            ?? (isList ? Find(NameFolding.Fold(PhraseWords.Singular(name)), owner, isOwn: false) : null);
    }

    // A link may lead to the type itself, as of a tree; a field that is called like its own type is something else.
    private TypeDraft? Find(string? anchor, TypeDraft owner, bool isOwn) =>
        anchor is not null
        && _byAnchor!.TryGetValue(NameFolding.Fold(anchor), out var type)
        && (isOwn || (type != owner && type.Anchors[0] == anchor))
            ? type
            : null;

    private Dictionary<string, TypeDraft> ByAnchor()
    {
        var byAnchor = new Dictionary<string, TypeDraft>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            foreach (var anchor in type.Anchors)
            {
                if (type.Kind == TableKind.Object && !byAnchor.ContainsKey(anchor))
                {
                    byAnchor.Add(anchor, type);
                }
            }
        }

        return byAnchor;
    }

    // "object", "array", "array of objects", "map"; "any" and "json" may be anything.
    private static bool SaysNoMore(TypeExpression type) => type switch
    {
        { Form: TypeForm.Scalar, Shape: TypeShape.JsonElement, Target: null } =>
            type.Name is "object" or "objects" or "{}" or "record" or "struct" or "hash",
        { Form: TypeForm.List, Last: { Form: TypeForm.Scalar, Name: "any", Target: null } } => true,
        { Form: TypeForm.List or TypeForm.OrNull or TypeForm.ThreeState, Last: { } last } => SaysNoMore(last),
        _ => false,
    };

    private static TypeExpression WithObject(TypeExpression type, TypeExpression found) => type.Last is { } last
        ? TypeExpression.Of(type.Form, type.Name, WithObject(last, found))
        : found;
}
