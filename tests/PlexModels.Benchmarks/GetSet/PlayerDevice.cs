using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace PlexModels.Benchmarks.GetSet;

public sealed class PlayerDevice
{
    [JsonPropertyName("name")]
    [JsonProperty("name")]
    public string? Name { get; set; }

    [JsonPropertyName("product")]
    [JsonProperty("product")]
    public string? Product { get; set; }

    [JsonPropertyName("productVersion")]
    [JsonProperty("productVersion")]
    public string? ProductVersion { get; set; }

    [JsonPropertyName("platform")]
    [JsonProperty("platform")]
    public string? Platform { get; set; }

    [JsonPropertyName("clientIdentifier")]
    [JsonProperty("clientIdentifier")]
    public string? ClientIdentifier { get; set; }

    [JsonPropertyName("lastSeenAt")]
    [JsonProperty("lastSeenAt")]
    public DateTimeOffset? LastSeenAt { get; set; }

    [JsonPropertyName("owned")]
    [JsonProperty("owned")]
    public bool? Owned { get; set; }

    [JsonPropertyName("httpsRequired")]
    [JsonProperty("httpsRequired")]
    public bool? HttpsRequired { get; set; }

    [System.Text.Json.Serialization.JsonExtensionData]
    [Newtonsoft.Json.JsonIgnore]
    public Dictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
}
