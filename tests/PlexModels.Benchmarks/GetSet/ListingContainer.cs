using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace PlexModels.Benchmarks.GetSet;

public sealed class ListingContainer
{
    [JsonPropertyName("identifier")]
    [JsonProperty("identifier")]
    public string? Identifier { get; set; }

    [JsonPropertyName("offset")]
    [JsonProperty("offset")]
    public long? Offset { get; set; }

    [JsonPropertyName("size")]
    [JsonProperty("size")]
    public long Size { get; set; }

    [JsonPropertyName("totalSize")]
    [JsonProperty("totalSize")]
    public long? TotalSize { get; set; }

    [JsonPropertyName("Metadata")]
    [JsonProperty("Metadata")]
    public List<MediaItem>? Metadata { get; set; }
}
