using PlexModels.Generator.Models;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Emit;

/// <summary>Types and codecs as they are written in C#.</summary>
internal sealed class TypeText(EmitTarget target)
{
    private const string Support = ReservedNames.Support;

    /// <summary>The type of a property.</summary>
    public string Property(FieldModel field) => field.Presence switch
    {
        FieldPresence.Required => Of(field.Type),
        FieldPresence.Optional or FieldPresence.Unsaid => Of(CSharpType.OrNull(field.Type)),
        _ => JsonNullable(field.Type),
    };

    /// <summary>The codec of a property's value.</summary>
    public string PropertyCodec(FieldModel field) => field.Presence switch
    {
        FieldPresence.Required => Codec(field.Type),
        FieldPresence.Optional or FieldPresence.Unsaid => Codec(CSharpType.OrNull(field.Type)),
        _ => $"{Support}.JsonNullableCodec<{Of(Inner(field.Type))}, {Codec(Inner(field.Type))}>",
    };

    /// <summary>The type, without a question mark unless it may be null wherever it stands.</summary>
    public string Of(CSharpType type) => type.Shape switch
    {
        TypeShape.Int64 => "long",
        TypeShape.Int32 => "int",
        TypeShape.Double => "double",
        TypeShape.Single => "float",
        TypeShape.Boolean => "bool",
        TypeShape.String => "string",
        TypeShape.BigInteger => "global::System.Numerics.BigInteger",
        TypeShape.Decimal => "decimal",
        TypeShape.DateTimeOffset => "global::System.DateTimeOffset",
        TypeShape.DateOnly => target.DateType,
        TypeShape.DateTime => "global::System.DateTime",
        TypeShape.TimeOnly => target.TimeType,
        TypeShape.TimeSpan => "global::System.TimeSpan",
        TypeShape.Guid => "global::System.Guid",
        TypeShape.Uri => "global::System.Uri",
        TypeShape.Bytes => "byte[]",
        TypeShape.JsonElement => "global::System.Text.Json.JsonElement",
        _ when type.IsModel => "global::" + type.ModelName,
        TypeShape.List => $"global::System.Collections.Generic.IReadOnlyList<{Of(type.Argument!)}>",
        TypeShape.Map => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Of(type.Argument!)}>",
        TypeShape.Nullable => Of(type.Argument!) + "?",
        TypeShape.HttpResponse => "global::System.Net.Http.HttpResponseMessage",
        TypeShape.Stream => "global::System.IO.Stream",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Shape, null),
    };

    /// <summary>The struct that reads and writes the type.</summary>
    public string Codec(CSharpType type) => type.Shape switch
    {
        _ when type.IsModel => $"{Of(type)}.{ReservedNames.JsonCodec}",
        TypeShape.List => $"{Support}.ListCodec<{Arguments(type.Argument!)}>",
        TypeShape.Map => $"{Support}.MapCodec<{Arguments(type.Argument!)}>",
        TypeShape.Nullable when type.Argument!.IsValueType => $"{Support}.NullableCodec<{Arguments(type.Argument)}>",
        TypeShape.Nullable => $"{Support}.OptionalCodec<{Arguments(type.Argument!)}>",
        _ => $"{Support}.{LeafName(type)}Codec",
    };

    /// <summary>What the shared code calls a type that holds no other.</summary>
    public static string LeafName(CSharpType type) => type.Shape switch
    {
        TypeShape.JsonElement => "Element",
        TypeShape.DateOnly => "Date",
        TypeShape.TimeOnly => "Time",
        TypeShape.TimeSpan => "Duration",
        _ => type.Shape.ToString(),
    };

    /// <summary>The generic class that models' public converters derive from, without its argument.</summary>
    public string ConverterBase => $"global::{target.RootNamespace}.{ReservedNames.ConverterBase}";

    private string JsonNullable(CSharpType type) => $"global::{target.RootNamespace}.{ReservedNames.JsonNullable}<{Of(Inner(type))}>";

    private string Arguments(CSharpType type) => Of(type) + ", " + Codec(type);

    // JsonNullable says null itself.
    private static CSharpType Inner(CSharpType type) => type.Shape == TypeShape.Nullable ? type.Argument! : type;
}
