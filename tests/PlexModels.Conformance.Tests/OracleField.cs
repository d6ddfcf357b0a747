using System.Text.Json.Serialization;

namespace PlexModels.Conformance.Tests;

/// <summary>What an SDK's own source says of a field.</summary>
/// <param name="Name">The name on the page.</param>
/// <param name="Wire">The JSON name; null for what is never on the wire.</param>
/// <param name="Type">The Java type; null when nothing says it.</param>
/// <param name="IsIgnored">Never on the wire, whatever its name.</param>
/// <param name="Cell">The type cell.</param>
/// <param name="IsRequired">The page says that it is always there.</param>
public sealed record OracleField(string Name, string? Wire, string? Type, [property: JsonPropertyName("ignored")] bool IsIgnored, string? Cell = null, [property: JsonPropertyName("required")] bool IsRequired = false);
