using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.RequiredInit;

public sealed class MediaTag
{
    [JsonPropertyName("id")]
    public int? Id { get; init; }

    [JsonPropertyName("filter")]
    public string? Filter { get; init; }

    [JsonPropertyName("role")]
    public string? Role { get; init; }

    [JsonPropertyName("tag")]
    public required string Tag { get; init; }

    [JsonPropertyName("tagKey")]
    public string? TagKey { get; init; }

    [JsonPropertyName("thumb")]
    public string? Thumb { get; init; }
}
