using System.Text.Json.Serialization;

namespace PlexModels.Conformance.Tests;

/// <summary>What an SDK's own source says of a page.</summary>
/// <param name="Page">The page below <c>models</c>.</param>
/// <param name="Kind">object, enum or union.</param>
/// <param name="IsJson">Whether the object is ever on the wire.</param>
/// <param name="Fields">The fields of an object.</param>
public sealed record OraclePage(
    [property: JsonPropertyName("doc")] string Page,
    string Kind,
    [property: JsonPropertyName("json")] bool IsJson,
    IReadOnlyList<OracleField>? Fields);
