using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace PlexModels.Benchmarks.GetSet;

public sealed class MediaStream
{
    [JsonPropertyName("default")]
    [JsonProperty("default")]
    public bool? Default { get; set; }

    [JsonPropertyName("audioChannelLayout")]
    [JsonProperty("audioChannelLayout")]
    public string? AudioChannelLayout { get; set; }

    [JsonPropertyName("channels")]
    [JsonProperty("channels")]
    public int? Channels { get; set; }

    [JsonPropertyName("bitDepth")]
    [JsonProperty("bitDepth")]
    public int? BitDepth { get; set; }

    [JsonPropertyName("bitrate")]
    [JsonProperty("bitrate")]
    public int? Bitrate { get; set; }

    [JsonPropertyName("codec")]
    [JsonProperty("codec")]
    public string? Codec { get; set; }

    [JsonPropertyName("displayTitle")]
    [JsonProperty("displayTitle")]
    public string? DisplayTitle { get; set; }

    [JsonPropertyName("frameRate")]
    [JsonProperty("frameRate")]
    public double? FrameRate { get; set; }

    [JsonPropertyName("height")]
    [JsonProperty("height")]
    public int? Height { get; set; }

    [JsonPropertyName("id")]
    [JsonProperty("id")]
    public int Id { get; set; }

    [JsonPropertyName("index")]
    [JsonProperty("index")]
    public int? Index { get; set; }

    [JsonPropertyName("language")]
    [JsonProperty("language")]
    public string? Language { get; set; }

    [JsonPropertyName("languageTag")]
    [JsonProperty("languageTag")]
    public string? LanguageTag { get; set; }

    [JsonPropertyName("samplingRate")]
    [JsonProperty("samplingRate")]
    public int? SamplingRate { get; set; }

    [JsonPropertyName("selected")]
    [JsonProperty("selected")]
    public bool? Selected { get; set; }

    [JsonPropertyName("streamType")]
    [JsonProperty("streamType")]
    public int StreamType { get; set; }

    [JsonPropertyName("width")]
    [JsonProperty("width")]
    public int? Width { get; set; }
}
