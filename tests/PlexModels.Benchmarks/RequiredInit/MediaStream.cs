using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.RequiredInit;

public sealed class MediaStream
{
    [JsonPropertyName("default")]
    public bool? Default { get; init; }

    [JsonPropertyName("audioChannelLayout")]
    public string? AudioChannelLayout { get; init; }

    [JsonPropertyName("channels")]
    public int? Channels { get; init; }

    [JsonPropertyName("bitDepth")]
    public int? BitDepth { get; init; }

    [JsonPropertyName("bitrate")]
    public int? Bitrate { get; init; }

    [JsonPropertyName("codec")]
    public required string Codec { get; init; }

    [JsonPropertyName("displayTitle")]
    public required string DisplayTitle { get; init; }

    [JsonPropertyName("frameRate")]
    public double? FrameRate { get; init; }

    [JsonPropertyName("height")]
    public int? Height { get; init; }

    [JsonPropertyName("id")]
    public required int Id { get; init; }

    [JsonPropertyName("index")]
    public int? Index { get; init; }

    [JsonPropertyName("language")]
    public string? Language { get; init; }

    [JsonPropertyName("languageTag")]
    public string? LanguageTag { get; init; }

    [JsonPropertyName("samplingRate")]
    public int? SamplingRate { get; init; }

    [JsonPropertyName("selected")]
    public bool? Selected { get; init; }

    [JsonPropertyName("streamType")]
    public required int StreamType { get; init; }

    [JsonPropertyName("width")]
    public int? Width { get; init; }
}
