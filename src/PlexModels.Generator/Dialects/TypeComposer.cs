using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <summary>Makes types of the words and arguments of a type cell, by what they mean in a notation.</summary>
internal sealed class TypeComposer(Notation notation)
{
    /// <summary>The type that a word stands for: the notation's own, one that all notations share, or the name of a page.</summary>
    public TypeExpression Word(string qualifiedName)
    {
        var simple = TypeCellText.SimpleName(qualifiedName);
        return notation.Find(qualifiedName, simple) switch
        {
            null when IsNullable(simple) =>
                TypeExpression.Of(TypeForm.OrNull, simple, Word(simple.Substring(notation.NullablePrefix.Length))),
            null => TypeExpression.Named(qualifiedName) with { Shape = SharedWords.Instance.Find(simple) },
            { Form: TypeForm.Scalar } word => TypeExpression.Scalar(word.Shape, simple),

            // "OptionalLong" is an Optional whose argument is in the word.
            { Shape: not TypeShape.JsonElement } word => TypeExpression.Of(word.Form, simple, TypeExpression.Scalar(word.Shape, simple)),
            { } word => TypeExpression.Of(word.Form, simple),
        };
    }

    /// <summary>A type with arguments in brackets behind it.</summary>
    public TypeExpression WithArguments(TypeExpression type, char open, List<TypeExpression> arguments) => type.Form switch
    {
        TypeForm.List when arguments.Count == 1 => List(type.Name, arguments[0]),
        TypeForm.List when arguments.Count == 2 && arguments[0] is { Shape: TypeShape.Int64, Form: TypeForm.Scalar } =>
            List(type.Name, arguments[1]),
        TypeForm.List when arguments.Count == 2 => TypeExpression.Of(TypeForm.Map, type.Name, [.. arguments]),
        TypeForm.Map when arguments.Count == 1 && open == '(' => TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, arguments[0]),
        TypeForm.Union => Union(arguments),
        TypeForm.Scalar => type,
        _ => type with { Arguments = new EquatableArray<TypeExpression>([.. arguments]) },
    };

    /// <summary>A list; of bytes, a single value.</summary>
    public TypeExpression List(string name, TypeExpression element) =>
        element.Form == TypeForm.Scalar && element.Target is null && notation.Find(element.Name, element.Name) is { IsByte: true }
            ? TypeExpression.Scalar(TypeShape.Bytes, element.Name + "[]")
            : TypeExpression.Of(TypeForm.List, name, element);

    /// <summary>One of several types. "null" among them says that there may be none.</summary>
    public static TypeExpression Union(List<TypeExpression> alternatives)
    {
        var types = alternatives.FindAll(static type => !(type.Form is TypeForm.Named or TypeForm.Scalar
            && type.Name is "null" or "None" or "undefined" or "nil" or "NoneType" or "none_type"));
        var type = types.Count switch
        {
            0 => TypeExpression.Scalar(TypeShape.JsonElement, "null"),
            1 => types[0],
            _ when types[0] is { Form: TypeForm.Scalar, Shape: TypeShape.Bytes or TypeShape.Stream } => types[0],
            _ => TypeExpression.Of(TypeForm.Union, "|", [.. types]),
        };
        return types.Count < alternatives.Count ? TypeExpression.Of(TypeForm.OrNull, "null", type) : type;
    }

    private bool IsNullable(string name) =>
        notation.NullablePrefix is { Length: > 0 } prefix
        && name.Length > prefix.Length
        && name.StartsWith(prefix, StringComparison.Ordinal);
}
