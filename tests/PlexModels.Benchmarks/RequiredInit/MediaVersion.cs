using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.RequiredInit;

public sealed class MediaVersion
{
    [JsonPropertyName("aspectRatio")]
    public double? AspectRatio { get; init; }

    [JsonPropertyName("audioChannels")]
    public int? AudioChannels { get; init; }

    [JsonPropertyName("audioCodec")]
    public string? AudioCodec { get; init; }

    [JsonPropertyName("bitrate")]
    public int? Bitrate { get; init; }

    [JsonPropertyName("container")]
    public string? Container { get; init; }

    [JsonPropertyName("duration")]
    public int? Duration { get; init; }

    [JsonPropertyName("has64bitOffsets")]
    public bool? Has64bitOffsets { get; init; }

    [JsonPropertyName("height")]
    public int? Height { get; init; }

    [JsonPropertyName("id")]
    public required long Id { get; init; }

    [JsonPropertyName("optimizedForStreaming")]
    public bool? OptimizedForStreaming { get; init; }

    [JsonPropertyName("Part")]
    public IReadOnlyList<MediaPart>? Part { get; init; }

    [JsonPropertyName("videoCodec")]
    public string? VideoCodec { get; init; }

    [JsonPropertyName("videoFrameRate")]
    public string? VideoFrameRate { get; init; }

    [JsonPropertyName("videoProfile")]
    public string? VideoProfile { get; init; }

    [JsonPropertyName("videoResolution")]
    public string? VideoResolution { get; init; }

    [JsonPropertyName("width")]
    public int? Width { get; init; }
}
