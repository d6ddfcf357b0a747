using System.Text.Json.Serialization;

namespace PlexModels.Conformance.Tests;

/// <summary>What an SDK's own source says of a field.</summary>
/// <param name="Name">The name on the page.</param>
/// <param name="Wire">The JSON name; null for what is never on the wire.</param>
/// <param name="Type">The Java type.</param>
/// <param name="IsIgnored">Never on the wire, whatever its name.</param>
public sealed record OracleField(string Name, string? Wire, string Type, [property: JsonPropertyName("ignored")] bool IsIgnored);
