using System.Text.Json.Serialization;

namespace PlexModels.Conformance.Tests;

/// <summary>What an SDK's own source says of a page.</summary>
/// <param name="Page">The page below <c>models</c>.</param>
/// <param name="Kind">object, enum or union.</param>
/// <param name="IsJson">Whether the object is ever on the wire.</param>
/// <param name="Fields">The fields of an object.</param>
/// <param name="Name">The title.</param>
/// <param name="Java">The page of the Java documentation that it pairs with, or null.</param>
/// <param name="Values">The values of an enum, by the source.</param>
/// <param name="Shown">Those that the page shows.</param>
/// <param name="IsShown">Whether the page shows the values at all.</param>
/// <param name="IsMerged">Whether a union's page shows its members' fields in one table.</param>
public sealed record OraclePage(
    [property: JsonPropertyName("doc")] string Page,
    string Kind,
    [property: JsonPropertyName("json")] bool IsJson,
    IReadOnlyList<OracleField>? Fields,
    string? Name = null,
    string? Java = null,
    IReadOnlyList<OracleValue>? Values = null,
    [property: JsonPropertyName("page")] IReadOnlyList<OracleValue>? Shown = null,
    [property: JsonPropertyName("shown")] bool? IsShown = null,
    [property: JsonPropertyName("merged")] bool IsMerged = false);
