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
        FieldPresence.Optional or FieldPresence.Unsaid or FieldPresence.RequiredUnsaid => Of(CSharpType.OrNull(field.Type)),
        _ => JsonNullable(field.Type),
    };

    /// <summary>The codec of a property's value.</summary>
    public string PropertyCodec(FieldModel field) => field.Presence switch
    {
        FieldPresence.Required => Codec(field.Type),
        FieldPresence.Optional or FieldPresence.Unsaid or FieldPresence.RequiredUnsaid => Codec(CSharpType.OrNull(field.Type)),
        _ => $"{Support}.JsonNullableCodec<{Of(Inner(field.Type))}, {Codec(Inner(field.Type))}>",
    };

    /// <summary>The type, without a question mark unless it may be null wherever it stands.</summary>
    public string Of(CSharpType type) => type.Shape switch
    {
        _ when TypeShapes.Of(type.Shape).CSharp is { } name => name,
        _ when type.IsModel => "global::" + type.ModelName,
        TypeShape.DateOnly => target.DateType,
        TypeShape.TimeOnly => target.TimeType,
        TypeShape.List => $"global::System.Collections.Generic.IReadOnlyList<{Of(type.Argument!)}>",
        TypeShape.Map => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Of(type.Argument!)}>",
        TypeShape.Nullable => Of(type.Argument!) + "?",
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
    public static string LeafName(CSharpType type) => TypeShapes.Of(type.Shape).Codec ?? type.Shape.ToString();

    /// <summary>Whether every object has its documented instance.</summary>
    public bool EmitsExamples => target.EmitExamples;

    /// <summary>Whether every model is read and written without the serializer too.</summary>
    public bool EmitsDirectJson => target.EmitDirectJson;

    /// <summary>Whether there is an interface for what is made of text.</summary>
    public bool HasParsing => target.Platform.HasParsing;

    /// <summary>
    /// What says of a parameter that it is not null where the method returns true; nothing where the framework cannot say it.
    /// </summary>
    public string NotNullWhenTrue =>
        target.Platform.HasNullableAttributes ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";

    /// <summary>The type of a parameter that has a value where the method returns true.</summary>
    public string OutParameter(CSharpType type) =>
        type.IsValueType ? "out " + Of(type) : $"{NotNullWhenTrue}out {Of(CSharpType.OrNull(type))}";

    /// <summary>The generic class that models' public converters derive from, without its argument.</summary>
    public string ConverterBase => $"global::{target.RootNamespace}.{ReservedNames.ConverterBase}";

    /// <summary>The generic class of the documents that a model is, or is in, without its argument.</summary>
    public string Documents => $"global::{target.RootNamespace}.{ReservedNames.Documents}";

    private string JsonNullable(CSharpType type) => $"global::{target.RootNamespace}.{ReservedNames.JsonNullable}<{Of(Inner(type))}>";

    private string Arguments(CSharpType type) => Of(type) + ", " + Codec(type);

    // JsonNullable says null itself.
    private static CSharpType Inner(CSharpType type) => type.Shape == TypeShape.Nullable ? type.Argument! : type;
}
