using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.RequiredInit;

public sealed class MediaPart
{
    [JsonPropertyName("accessible")]
    public bool? Accessible { get; init; }

    [JsonPropertyName("container")]
    public string? Container { get; init; }

    [JsonPropertyName("duration")]
    public int? Duration { get; init; }

    [JsonPropertyName("exists")]
    public bool? Exists { get; init; }

    [JsonPropertyName("file")]
    public string? File { get; init; }

    [JsonPropertyName("id")]
    public required long Id { get; init; }

    [JsonPropertyName("key")]
    public required string Key { get; init; }

    [JsonPropertyName("size")]
    public long? Size { get; init; }

    [JsonPropertyName("Stream")]
    public IReadOnlyList<MediaStream>? Stream { get; init; }

    [JsonPropertyName("videoProfile")]
    public string? VideoProfile { get; init; }
}
