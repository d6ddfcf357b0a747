using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.RequiredInit;

public sealed class ListingContainer
{
    [JsonPropertyName("identifier")]
    public string? Identifier { get; init; }

    [JsonPropertyName("offset")]
    public long? Offset { get; init; }

    [JsonPropertyName("size")]
    public required long Size { get; init; }

    [JsonPropertyName("totalSize")]
    public long? TotalSize { get; init; }

    [JsonPropertyName("Metadata")]
    public IReadOnlyList<MediaItem>? Metadata { get; init; }
}
