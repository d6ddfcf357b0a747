using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace PlexModels.Benchmarks.GetSet;

public sealed class MediaVersion
{
    [JsonPropertyName("aspectRatio")]
    [JsonProperty("aspectRatio")]
    public double? AspectRatio { get; set; }

    [JsonPropertyName("audioChannels")]
    [JsonProperty("audioChannels")]
    public int? AudioChannels { get; set; }

    [JsonPropertyName("audioCodec")]
    [JsonProperty("audioCodec")]
    public string? AudioCodec { get; set; }

    [JsonPropertyName("bitrate")]
    [JsonProperty("bitrate")]
    public int? Bitrate { get; set; }

    [JsonPropertyName("container")]
    [JsonProperty("container")]
    public string? Container { get; set; }

    [JsonPropertyName("duration")]
    [JsonProperty("duration")]
    public int? Duration { get; set; }

    [JsonPropertyName("has64bitOffsets")]
    [JsonProperty("has64bitOffsets")]
    public bool? Has64bitOffsets { get; set; }

    [JsonPropertyName("height")]
    [JsonProperty("height")]
    public int? Height { get; set; }

    [JsonPropertyName("id")]
    [JsonProperty("id")]
    public long Id { get; set; }

    [JsonPropertyName("optimizedForStreaming")]
    [JsonProperty("optimizedForStreaming")]
    public bool? OptimizedForStreaming { get; set; }

    [JsonPropertyName("Part")]
    [JsonProperty("Part")]
    public List<MediaPart>? Part { get; set; }

    [JsonPropertyName("videoCodec")]
    [JsonProperty("videoCodec")]
    public string? VideoCodec { get; set; }

    [JsonPropertyName("videoFrameRate")]
    [JsonProperty("videoFrameRate")]
    public string? VideoFrameRate { get; set; }

    [JsonPropertyName("videoProfile")]
    [JsonProperty("videoProfile")]
    public string? VideoProfile { get; set; }

    [JsonPropertyName("videoResolution")]
    [JsonProperty("videoResolution")]
    public string? VideoResolution { get; set; }

    [JsonPropertyName("width")]
    [JsonProperty("width")]
    public int? Width { get; set; }
}
