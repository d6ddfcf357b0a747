using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>Protobuf's numbers of 64 bits, which its JSON has in quotes.</summary>
internal static class ProtobufNumbers
{
    /// <summary>A type of a field of a message, as it is in JSON.</summary>
    public static TypeExpression InJson(TypeExpression type) =>
        type.Shape == TypeShape.Int64 && IsOf64Bits(type.SimpleName)
            ? type with { Shape = TypeShape.QuotedInt64 }
            : type;

    private static bool IsOf64Bits(string name) => name.ToLowerInvariant()
        is "int64" or "uint64" or "sint64" or "fixed64" or "sfixed64" or "int64value" or "uint64value";
}
