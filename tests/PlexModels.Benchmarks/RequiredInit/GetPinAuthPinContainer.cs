using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.RequiredInit;

public sealed class GetPinAuthPinContainer
{
    [JsonPropertyName("id")]
    public required long Id { get; init; }

    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("product")]
    public required string Product { get; init; }

    [JsonPropertyName("trusted")]
    public bool? Trusted { get; init; }

    [JsonPropertyName("qr")]
    public required string Qr { get; init; }

    [JsonPropertyName("clientIdentifier")]
    public required string ClientIdentifier { get; init; }

    [JsonPropertyName("location")]
    public required GeoData Location { get; init; }

    [JsonPropertyName("expiresIn")]
    public long? ExpiresIn { get; init; }

    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    [JsonPropertyName("expiresAt")]
    public required DateTimeOffset ExpiresAt { get; init; }

    [JsonPropertyName("authToken")]
    public string? AuthToken { get; init; }

    [JsonPropertyName("newRegistration")]
    public JsonElement? NewRegistration { get; init; }
}
