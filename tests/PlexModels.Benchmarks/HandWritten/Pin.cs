using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.HandWritten;

/// <summary>
/// GetPinAuthPinContainer by hand. Lighter than the generated class: it keeps no unknown members, which leaves System.Text.Json
/// its fast path for writing, and does not tell an absent member from null.
/// </summary>
public sealed class Pin
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
    public required Place Location { get; init; }

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
