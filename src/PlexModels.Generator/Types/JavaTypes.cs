namespace PlexModels.Generator.Types;

/// <summary>The Java types that documentations name, and what each is in C#; with the few words that TypeScript has for the same.</summary>
internal static class JavaTypes
{
    /// <summary>A type without arguments, or null when the name is not Java's.</summary>
    public static TypeShape? Simple(string name) => name switch
    {
        "long" or "Long" or "AtomicLong" or "integer" => TypeShape.Int64,
        "int" or "Integer" or "short" or "Short" or "byte" or "Byte" or "Year" or "AtomicInteger" => TypeShape.Int32,
        "double" or "Double" or "Number" or "number" => TypeShape.Double,
        "float" or "Float" => TypeShape.Single,
        "boolean" or "Boolean" or "AtomicBoolean" or "bool" => TypeShape.Boolean,
        "String" or "string" or "CharSequence" or "char" or "Character" or "Period" or "YearMonth" or "MonthDay" or "OffsetTime"
            or "ZoneId" or "ZoneOffset" or "Locale" or "Currency" => TypeShape.String,
        "BigInteger" => TypeShape.BigInteger,
        "BigDecimal" => TypeShape.Decimal,
        "OffsetDateTime" or "ZonedDateTime" or "Instant" or "Date" or "Timestamp" => TypeShape.DateTimeOffset,
        "LocalDate" => TypeShape.DateOnly,
        "LocalDateTime" => TypeShape.DateTime,
        "LocalTime" => TypeShape.TimeOnly,
        "Duration" => TypeShape.TimeSpan,
        "UUID" => TypeShape.Guid,
        "URI" or "URL" => TypeShape.Uri,
        "Object" or "object" or "JsonNode" or "ObjectNode" or "ArrayNode" or "any" or "?" => TypeShape.JsonElement,
        "HttpResponse" => TypeShape.HttpResponse,
        "InputStream" => TypeShape.Stream,
        _ => null,
    };

    /// <summary>What stands in for a primitive that may be absent: <c>OptionalLong</c> is <c>Optional&lt;Long></c>.</summary>
    public static string? OptionalPrimitive(string name) => name switch
    {
        "OptionalInt" => "Integer",
        "OptionalLong" => "Long",
        "OptionalDouble" => "Double",
        _ => null,
    };

    public static bool IsOptional(string name) => name is "Optional";

    public static bool IsJsonNullable(string name) => name is "JsonNullable";

    public static bool IsList(string name) => name is "List" or "ArrayList" or "LinkedList" or "Set" or "HashSet" or "LinkedHashSet" or "SortedSet"
        or "TreeSet" or "Collection" or "Iterable" or "Queue" or "Deque" or "Stream" or TypeRef.ArrayName;

    public static bool IsMap(string name) => name is "Map" or "HashMap" or "LinkedHashMap" or "TreeMap" or "SortedMap" or "ConcurrentMap" or "ConcurrentHashMap" or "Record";

    /// <summary>Whether the type needs arguments; without them they were lost on the way.</summary>
    public static bool IsGeneric(string name) => IsOptional(name) || IsJsonNullable(name) || IsList(name) || IsMap(name);

    public static bool IsKnown(string name) => Simple(name) is not null || IsGeneric(name);
}
