using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace PlexModels.Benchmarks.GetSet;

public sealed class GetPinAuthPinContainer
{
    [JsonPropertyName("id")]
    [JsonProperty("id")]
    public long Id { get; set; }

    [JsonPropertyName("code")]
    [JsonProperty("code")]
    public string? Code { get; set; }

    [JsonPropertyName("product")]
    [JsonProperty("product")]
    public string? Product { get; set; }

    [JsonPropertyName("trusted")]
    [JsonProperty("trusted")]
    public bool? Trusted { get; set; }

    [JsonPropertyName("qr")]
    [JsonProperty("qr")]
    public string? Qr { get; set; }

    [JsonPropertyName("clientIdentifier")]
    [JsonProperty("clientIdentifier")]
    public string? ClientIdentifier { get; set; }

    [JsonPropertyName("location")]
    [JsonProperty("location")]
    public GeoData? Location { get; set; }

    [JsonPropertyName("expiresIn")]
    [JsonProperty("expiresIn")]
    public long? ExpiresIn { get; set; }

    [JsonPropertyName("createdAt")]
    [JsonProperty("createdAt")]
    public DateTimeOffset CreatedAt { get; set; }

    [JsonPropertyName("expiresAt")]
    [JsonProperty("expiresAt")]
    public DateTimeOffset ExpiresAt { get; set; }

    [JsonPropertyName("authToken")]
    [JsonProperty("authToken")]
    public string? AuthToken { get; set; }

    [JsonPropertyName("newRegistration")]
    [JsonProperty("newRegistration")]
    public JsonElement? NewRegistration { get; set; }
}
