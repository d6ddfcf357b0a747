using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>Kotlin, as OpenAPI Generator writes it.</summary>
internal static class KotlinNotation
{
    public static Notation Instance { get; } = new("Kotlin", new WordTable
    {
        { TypeShape.Int64, "Long", "kotlin.Long", "UInt", "kotlin.UInt", "ULong" },
        { TypeShape.Int32, "Int", "kotlin.Int", "Short", "kotlin.Short" },
        { new TypeWord(TypeForm.Scalar, TypeShape.Int32, IsByte: true), "Byte", "kotlin.Byte" },
        { TypeShape.Double, "Double", "kotlin.Double" },
        { TypeShape.Single, "Float", "kotlin.Float" },
        { TypeShape.BigInteger, "BigInteger" },
        { TypeShape.Decimal, "BigDecimal" },
        { TypeShape.Boolean, "Boolean", "kotlin.Boolean" },
        { TypeShape.String, "String", "kotlin.String", "Char" },
        { TypeShape.DateTimeOffset, "OffsetDateTime", "Instant", "kotlin.time.Instant", "kotlinx.datetime.Instant" },
        { TypeShape.DateTime, "LocalDateTime", "kotlinx.datetime.LocalDateTime" },
        { TypeShape.DateOnly, "LocalDate", "kotlinx.datetime.LocalDate" },
        { TypeShape.TimeOnly, "LocalTime" },
        { TypeShape.TimeSpan, "Duration", "kotlin.time.Duration" },
        { TypeShape.Guid, "UUID", "Uuid" },
        { TypeShape.Uri, "URI" },
        { TypeShape.Bytes, "ByteArray", "kotlin.ByteArray", "OctetByteArray" },
        { TypeShape.JsonElement, "Any", "kotlin.Any", "JsonElement", "AnyType" },
        { TypeShape.Stream, "File", "InputProvider" },
        { TypeForm.List, "List", "kotlin.collections.List", "Array", "kotlin.Array", "Set", "kotlin.collections.Set", "MutableList" },
        { TypeForm.Map, "Map", "kotlin.collections.Map", "MutableMap" },
    })
    {
        Syntax = TypeSyntax.AngleArguments | TypeSyntax.NullableSuffix | TypeSyntax.Dot,
        CodeLanguages = ["kotlin", "kt"],
        NameCase = NameCase.Camel,
        MarksNullableTypes = true,
        Keywords = new KeywordSet(
            "as break class continue do else false for fun if in interface is null object package return super this throw true try "
            + "typealias typeof val var when while"),
    };
}
