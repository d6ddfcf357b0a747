namespace PlexModels.Generator.Models;

/// <summary>The names that generated types need for themselves.</summary>
internal static class ReservedNames
{
    public const string JsonNullable = "JsonNullable";
    public const string Support = "PlexModelsJson";
    public const string Context = "PlexModelsJsonContext";

    /// <summary>The class that brings the models' schemas to ASP.NET Core's OpenAPI documents.</summary>
    public const string OpenApi = "PlexModelsOpenApi";

    /// <summary>What models' public converters derive from.</summary>
    public const string ConverterBase = "PlexModelsJsonConverter";

    /// <summary>The class of what reads and writes documents of a type.</summary>
    public const string Document = "PlexModelsJsonDocument";

    /// <summary>The class of the documents that a model is, or is in.</summary>
    public const string Documents = "PlexModelsJsonDocuments";

    /// <summary>The property that keeps members the page does not document.</summary>
    public const string AdditionalProperties = "AdditionalProperties";

    /// <summary>The nested struct that reads and writes a model.</summary>
    public const string JsonCodec = "JsonCodec";

    /// <summary>The nested class that is a model's converter for whoever names it.</summary>
    public const string Converter = "Converter";

    /// <summary>The static property with the documented instance of an object.</summary>
    public const string Example = "Example";

    /// <summary>The nested class with the constants of an enum.</summary>
    public const string Values = "Values";

    /// <summary>The static property with all documented values of an enum.</summary>
    public const string All = "All";

    /// <summary>The property of a union that says which of its types it is.</summary>
    public const string Kind = "Kind";

    /// <summary>The nested enum with the types of a union.</summary>
    public const string Kinds = "Kinds";

    /// <summary>The static property with the metadata of a model.</summary>
    public const string JsonTypeInfo = "JsonTypeInfo";

    /// <summary>What reads and writes a model without the serializer.</summary>
    public const string FromJson = "FromJson";

    /// <inheritdoc cref="FromJson"/>
    public const string FromJsonAsync = "FromJsonAsync";

    /// <inheritdoc cref="FromJson"/>
    public const string ToJson = "ToJson";

    /// <inheritdoc cref="FromJson"/>
    public const string ToUtf8Json = "ToUtf8Json";

    /// <inheritdoc cref="FromJson"/>
    public const string WriteJson = "WriteJson";

    /// <summary>The method that gives the documents that a model is, or is in.</summary>
    public const string JsonDocuments = "JsonDocuments";

    /// <summary>The method that tells whether what was read as a type is one that inherits from it.</summary>
    public const string TryFrom = "TryFrom";

    private static readonly string[] s_ofObject =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", JsonCodec, JsonTypeInfo,
        Converter, FromJson, FromJsonAsync, ToJson, ToUtf8Json, WriteJson, JsonDocuments,
    ];

    // The support code stands in the root namespace, whose types go before what it imports.
    private static readonly string[] s_imported =
    [
        "DebuggerNonUserCode", "DebuggerNonUserCodeAttribute", "DebuggerDisplayAttribute", "ExcludeFromCodeCoverage",
        "ExcludeFromCodeCoverageAttribute", "MaybeNullWhen", "MaybeNullWhenAttribute", "MemoryMarshal", "MethodImpl", "MethodImplAttribute",
        "MethodImplOptions", "NotNullWhen", "NotNullWhenAttribute", "RuntimeHelpers", "UnconditionalSuppressMessage",
        "UnconditionalSuppressMessageAttribute", "Vector128", "Vector256",
    ];

    public static IReadOnlyList<string> RootNamespace { get; } =
        [JsonNullable, Support, Context, ConverterBase, Document, Documents, OpenApi, .. s_imported];

    public static IReadOnlyList<string> ObjectModel { get; } =
        [.. s_ofObject, AdditionalProperties, TryFrom, "NamesAsRead", "EqualityContract", "PrintMembers", "Clone", Support];

    public static IReadOnlyList<string> EnumModel { get; } =
        [.. s_ofObject, "Value", "JsonValue", "IsKnown", Values, All, "JsonValues", "JsonAll", "Parse", "TryParse", "CompareTo"];

    /// <summary>What no type can be called in any namespace, since it has a member of that name.</summary>
    public static IReadOnlyList<string> Type { get; } =
    [
        .. s_ofObject, AdditionalProperties, TryFrom, "NamesAsRead",
        "IsKnown", "As", "Parse", "TryParse", "CompareTo", Support, "CancellationToken",
        "JsonPropertyName", "JsonPropertyNameAttribute", "JsonExtensionData", "JsonExtensionDataAttribute", "JsonConverterAttribute",
        "SetsRequiredMembersAttribute", "DebuggerDisplayAttribute", "EditorBrowsableAttribute",
    ];

    /// <summary>The property with the JSON value of an enum or a union. A page may well be called Value.</summary>
    public static string ValueProperty(string typeName) => MemberOf(typeName, "Value");

    /// <summary>The name of a member that every enum or union has, unless the type itself is called so.</summary>
    public static string MemberOf(string typeName, string name) => typeName == name ? "Json" + name : name;

    public static IReadOnlyList<string> JsonContext { get; } =
    [
        .. s_ofObject, Context, "Default", "Options", "GetTypeInfo", "GeneratedSerializerOptions", "GetJsonSchema", "GetJsonSchemaName",
        "TransformSchemaNode",
    ];
}
