using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace PlexModels.Benchmarks.GetSet;

public sealed class MediaTag
{
    [JsonPropertyName("id")]
    [JsonProperty("id")]
    public int? Id { get; set; }

    [JsonPropertyName("filter")]
    [JsonProperty("filter")]
    public string? Filter { get; set; }

    [JsonPropertyName("role")]
    [JsonProperty("role")]
    public string? Role { get; set; }

    [JsonPropertyName("tag")]
    [JsonProperty("tag")]
    public string? Tag { get; set; }

    [JsonPropertyName("tagKey")]
    [JsonProperty("tagKey")]
    public string? TagKey { get; set; }

    [JsonPropertyName("thumb")]
    [JsonProperty("thumb")]
    public string? Thumb { get; set; }
}
