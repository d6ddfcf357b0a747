using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace PlexModels.Benchmarks.GetSet;

public sealed class MediaPart
{
    [JsonPropertyName("accessible")]
    [JsonProperty("accessible")]
    public bool? Accessible { get; set; }

    [JsonPropertyName("container")]
    [JsonProperty("container")]
    public string? Container { get; set; }

    [JsonPropertyName("duration")]
    [JsonProperty("duration")]
    public int? Duration { get; set; }

    [JsonPropertyName("exists")]
    [JsonProperty("exists")]
    public bool? Exists { get; set; }

    [JsonPropertyName("file")]
    [JsonProperty("file")]
    public string? File { get; set; }

    [JsonPropertyName("id")]
    [JsonProperty("id")]
    public long Id { get; set; }

    [JsonPropertyName("key")]
    [JsonProperty("key")]
    public string? Key { get; set; }

    [JsonPropertyName("size")]
    [JsonProperty("size")]
    public long? Size { get; set; }

    [JsonPropertyName("Stream")]
    [JsonProperty("Stream")]
    public List<MediaStream>? Stream { get; set; }

    [JsonPropertyName("videoProfile")]
    [JsonProperty("videoProfile")]
    public string? VideoProfile { get; set; }
}
