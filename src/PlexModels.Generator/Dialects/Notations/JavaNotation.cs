using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>Java, as Speakeasy and OpenAPI Generator write it.</summary>
internal static class JavaNotation
{
    public static Notation Instance { get; } = new("Java", new WordTable
    {
        { TypeShape.Int64, "long", "Long", "AtomicLong" },
        { TypeShape.Int32, "int", "Integer", "short", "Short", "Year", "AtomicInteger" },
        { new TypeWord(TypeForm.Scalar, TypeShape.Int32, IsByte: true), "byte", "Byte" },
        { TypeShape.Double, "double", "Double", "Number" },
        { TypeShape.Single, "float", "Float" },
        { TypeShape.Boolean, "boolean", "Boolean", "AtomicBoolean" },
        {
            TypeShape.String,
            "String", "CharSequence", "char", "Character", "Period", "YearMonth", "MonthDay", "OffsetTime", "ZoneId", "ZoneOffset",
            "Locale", "Currency"
        },
        { TypeShape.BigInteger, "BigInteger" },
        { TypeShape.Decimal, "BigDecimal" },
        { TypeShape.DateTimeOffset, "OffsetDateTime", "ZonedDateTime", "Instant", "Date", "Timestamp", "DateTime" },
        { TypeShape.DateOnly, "LocalDate" },
        { TypeShape.DateTime, "LocalDateTime" },
        { TypeShape.TimeOnly, "LocalTime" },
        { TypeShape.TimeSpan, "Duration" },
        { TypeShape.Guid, "UUID" },
        { TypeShape.Uri, "URI", "URL" },
        { TypeShape.JsonElement, "Object", "JsonNode", "ObjectNode", "ArrayNode", "AnyType" },
        { TypeShape.HttpResponse, "HttpResponse" },
        { TypeShape.Stream, "InputStream", "File" },
        {
            TypeForm.List,
            "List", "ArrayList", "LinkedList", "Set", "HashSet", "LinkedHashSet", "SortedSet", "TreeSet", "Collection", "Iterable", "Queue",
            "Deque", "Stream"
        },
        { TypeForm.Map, "Map", "HashMap", "LinkedHashMap", "TreeMap", "SortedMap", "ConcurrentMap", "ConcurrentHashMap" },
        { TypeForm.Optional, "Optional" },
        { TypeForm.ThreeState, "JsonNullable" },
        { new TypeWord(TypeForm.Optional, TypeShape.Int32), "OptionalInt" },
        { new TypeWord(TypeForm.Optional, TypeShape.Int64), "OptionalLong" },
        { new TypeWord(TypeForm.Optional, TypeShape.Double), "OptionalDouble" },
    })
    {
        Syntax = TypeSyntax.AngleArguments | TypeSyntax.ListSuffix | TypeSyntax.Dot,
        CodeLanguages = ["java"],
        Hosts = ["docs.oracle.com"],
        NameCase = NameCase.Camel,
        MarksOptionalTypes = true,
        MarksNullableTypes = true,
        Keywords = new KeywordSet(
            """
            abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float
            for goto if implements import instanceof int interface long native new null package private protected public return short static
            strictfp super switch synchronized this throw throws transient true try void volatile while
            clone equals finalize getClass hashCode notify notifyAll toString wait
            """),
    };
}
