using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.RequiredInit;

public sealed class PlayerDevice
{
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("product")]
    public required string Product { get; init; }

    [JsonPropertyName("productVersion")]
    public string? ProductVersion { get; init; }

    [JsonPropertyName("platform")]
    public string? Platform { get; init; }

    [JsonPropertyName("clientIdentifier")]
    public required string ClientIdentifier { get; init; }

    [JsonPropertyName("lastSeenAt")]
    public DateTimeOffset? LastSeenAt { get; init; }

    [JsonPropertyName("owned")]
    public bool? Owned { get; init; }

    [JsonPropertyName("httpsRequired")]
    public bool? HttpsRequired { get; init; }

    // System.Text.Json takes no init here.
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
