namespace PlexModels.Generator.Types;

/// <summary>The Java types that documentations name, and what each is in C#.</summary>
internal static class JavaTypes
{
    /// <summary>A type without arguments, or null when the name is not Java's.</summary>
    public static TypeShape? Simple(string name) => name switch
    {
        "long" or "Long" => TypeShape.Int64,
        "int" or "Integer" or "short" or "Short" or "byte" or "Byte" => TypeShape.Int32,
        "double" or "Double" => TypeShape.Double,
        "float" or "Float" => TypeShape.Single,
        "boolean" or "Boolean" => TypeShape.Boolean,
        "String" or "string" or "CharSequence" or "char" or "Character" => TypeShape.String,
        "BigInteger" => TypeShape.BigInteger,
        "BigDecimal" => TypeShape.Decimal,
        "OffsetDateTime" or "ZonedDateTime" or "Instant" or "Date" => TypeShape.DateTimeOffset,
        "LocalDate" => TypeShape.DateOnly,
        "UUID" => TypeShape.Guid,
        "URI" or "URL" => TypeShape.Uri,
        "Object" or "object" or "JsonNode" or "any" => TypeShape.JsonElement,
        "HttpResponse" => TypeShape.HttpResponse,
        "InputStream" => TypeShape.Stream,
        _ => null,
    };

    public static bool IsOptional(string name) => name is "Optional";

    public static bool IsJsonNullable(string name) => name is "JsonNullable";

    public static bool IsList(string name) => name is "List" or "Set" or "Collection" or "Iterable" or "ArrayList" or TypeRef.ArrayName;

    public static bool IsMap(string name) => name is "Map" or "HashMap" or "LinkedHashMap" or "TreeMap" or "SortedMap";

    /// <summary>Whether the type needs arguments; without them they were lost on the way.</summary>
    public static bool IsGeneric(string name) => IsOptional(name) || IsJsonNullable(name) || IsList(name) || IsMap(name);

    public static bool IsKnown(string name) => Simple(name) is not null || IsGeneric(name);
}
