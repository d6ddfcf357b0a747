using PlexModels.Generator.Models;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Emit;

/// <summary>What says when two values of a member are equal, as it is written in C#.</summary>
internal sealed class EqualityText(TypeText types)
{
    private const string Support = ReservedNames.Support;

    /// <summary>A further argument for the shared code with its comma, or nothing where C# itself can tell.</summary>
    public string Argument(FieldModel field) => field.Presence switch
    {
        FieldPresence.Required => Argument(field.Type),
        FieldPresence.ThreeState or FieldPresence.RequiredThreeState => IsPlain(field.Type)
            ? ""
            : $", default({Support}.ThreeStateEquality<{Arguments(OfValue(field.Type))}>)",
        _ => Argument(CSharpType.OrNull(field.Type)),
    };

    private string Argument(CSharpType type) => IsPlain(type) ? "" : $", default({Equality(type)})";

    private string Equality(CSharpType type) => type.Shape switch
    {
        _ when IsPlain(type) => $"{Support}.ValueEquality<{types.Of(type)}>",
        TypeShape.List => $"{Support}.ListEquality<{Arguments(type.Argument!)}>",
        TypeShape.Map => $"{Support}.MapEquality<{Arguments(type.Argument!)}>",
        TypeShape.Nullable when type.Argument!.IsValueType => $"{Support}.NullableEquality<{Arguments(type.Argument)}>",
        TypeShape.Nullable => Equality(type.Argument!),
        TypeShape.Bytes => $"{Support}.BytesEquality",
        _ => $"{Support}.ElementEquality",
    };

    private string Arguments(CSharpType type) => types.Of(type) + ", " + Equality(type);

    private static bool IsPlain(CSharpType type) => type.Shape switch
    {
        TypeShape.List or TypeShape.Map or TypeShape.Bytes or TypeShape.JsonElement => false,
        TypeShape.Nullable => IsPlain(type.Argument!),
        _ => true,
    };

    private static CSharpType OfValue(CSharpType type) => type.Shape == TypeShape.Nullable ? type.Argument! : type;
}
