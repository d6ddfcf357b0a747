using System.Globalization;
using PlexModels.Generator.Models;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Emit;

/// <summary>How a member's value is read and written in C#: calls of the shared <c>Input</c> and <c>Output</c>.</summary>
internal sealed class MemberText(TypeText types)
{
    /// <summary>An expression that reads the value.</summary>
    public string Read(FieldModel field) => field.Presence switch
    {
        FieldPresence.Required => Read(field.Type),
        FieldPresence.Optional or FieldPresence.Unsaid or FieldPresence.RequiredUnsaid => ReadOrNull(field.Type),
        _ => $"json.ReadNullable<{Arguments(OfValue(field.Type))}>()",
    };

    /// <summary>A statement that writes the member.</summary>
    public string Write(FieldModel field, int index)
    {
        var target = $"names[{index.ToString(CultureInfo.InvariantCulture)}], value.{field.PropertyName}";
        var type = OfValue(field.Type);
        return field.Presence switch
        {
            FieldPresence.ThreeState => $"json.WritePresent({target}, default({types.Codec(type)}));",
            FieldPresence.RequiredThreeState => $"json.Write({target}, default({types.PropertyCodec(field)}));",
            FieldPresence.Optional or FieldPresence.Unsaid or FieldPresence.RequiredUnsaid =>
                $"json.WriteOptional{OptionalSuffix(type)}({target}{CodecArgument(type)});",
            _ when field.Type.Shape == TypeShape.Nullable => $"json.Write({target}, default({types.Codec(field.Type)}));",
            _ => $"json.Write{Suffix(type)}({target}{CodecArgument(type)});",
        };
    }

    /// <summary>A list or map without items.</summary>
    public string Empty(FieldModel field) => field.Type.Shape == TypeShape.List
        ? $"global::System.Array.Empty<{types.Of(field.Type.Argument!)}>()"
        : $"new global::System.Collections.Generic.Dictionary<string, {types.Of(field.Type.Argument!)}>"
            + "(global::System.StringComparer.Ordinal)";

    private string Read(CSharpType type) => type.Shape switch
    {
        _ when !HasMethods(type) => $"json.Read<{Arguments(type)}>()",
        TypeShape.List or TypeShape.Map => $"json.Read{Suffix(type)}<{Arguments(type.Argument!)}>()",
        TypeShape.Nullable => ReadOrNull(type),
        _ => $"json.Read{Suffix(type)}()",
    };

    private string ReadOrNull(CSharpType type) => OfValue(type) switch
    {
        var value when !HasMethods(value) => $"json.Read{(value.IsValueType ? "Value" : "")}OrNull<{Arguments(value)}>()",
        { Shape: TypeShape.List or TypeShape.Map } value => $"json.Read{Suffix(value)}OrNull<{Arguments(value.Argument!)}>()",
        var value => $"json.Read{Suffix(value)}OrNull()",
    };

    private string CodecArgument(CSharpType type) => type.Shape switch
    {
        _ when !HasMethods(type) => $", default({types.Codec(type)})",
        TypeShape.List or TypeShape.Map => $", default({types.Codec(type.Argument!)})",
        _ => "",
    };

    private string Arguments(CSharpType type) => types.Of(type) + ", " + types.Codec(type);

    private static string Suffix(CSharpType type) => type.Shape switch
    {
        _ when !HasMethods(type) => "",
        TypeShape.List => "List",
        TypeShape.Map => "Map",
        _ => TypeText.LeafName(type),
    };

    private static string OptionalSuffix(CSharpType type) => !HasMethods(type) && type.IsValueType ? "Value" : Suffix(type);

    // Input and Output have methods for what pages are full of; the rest is read and written by naming the codec.
    private static bool HasMethods(CSharpType type) =>
        !type.IsModel && type.Shape is not (TypeShape.DateTime or TypeShape.TimeOnly or TypeShape.TimeSpan);

    private static CSharpType OfValue(CSharpType type) => type.Shape == TypeShape.Nullable ? type.Argument! : type;
}
