using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.RequiredInit;

public sealed class MediaItem
{
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    [JsonPropertyName("type")]
    public required string Type { get; init; }

    [JsonPropertyName("addedAt")]
    public required long AddedAt { get; init; }

    [JsonPropertyName("art")]
    public string? Art { get; init; }

    [JsonPropertyName("audienceRating")]
    public double? AudienceRating { get; init; }

    [JsonPropertyName("audienceRatingImage")]
    public string? AudienceRatingImage { get; init; }

    [JsonPropertyName("banner")]
    public string? Banner { get; init; }

    [JsonPropertyName("chapterSource")]
    public string? ChapterSource { get; init; }

    [JsonPropertyName("childCount")]
    public int? ChildCount { get; init; }

    [JsonPropertyName("contentRating")]
    public string? ContentRating { get; init; }

    [JsonPropertyName("Country")]
    public IReadOnlyList<MediaTag>? Country { get; init; }

    [JsonPropertyName("Director")]
    public IReadOnlyList<MediaTag>? Director { get; init; }

    [JsonPropertyName("duration")]
    public int? Duration { get; init; }

    [JsonPropertyName("Genre")]
    public IReadOnlyList<MediaTag>? Genre { get; init; }

    [JsonPropertyName("grandparentKey")]
    public string? GrandparentKey { get; init; }

    [JsonPropertyName("grandparentTitle")]
    public string? GrandparentTitle { get; init; }

    [JsonPropertyName("guid")]
    public string? Guid { get; init; }

    [JsonPropertyName("index")]
    public int? Index { get; init; }

    [JsonPropertyName("key")]
    public required string Key { get; init; }

    [JsonPropertyName("lastViewedAt")]
    public long? LastViewedAt { get; init; }

    [JsonPropertyName("Media")]
    public IReadOnlyList<MediaVersion>? Media { get; init; }

    [JsonPropertyName("originalTitle")]
    public string? OriginalTitle { get; init; }

    [JsonPropertyName("parentKey")]
    public string? ParentKey { get; init; }

    [JsonPropertyName("parentTitle")]
    public string? ParentTitle { get; init; }

    [JsonPropertyName("rating")]
    public double? Rating { get; init; }

    [JsonPropertyName("ratingImage")]
    public string? RatingImage { get; init; }

    [JsonPropertyName("ratingKey")]
    public required string RatingKey { get; init; }

    [JsonPropertyName("Role")]
    public IReadOnlyList<MediaTag>? Role { get; init; }

    [JsonPropertyName("studio")]
    public string? Studio { get; init; }

    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    [JsonPropertyName("tagline")]
    public string? Tagline { get; init; }

    [JsonPropertyName("thumb")]
    public string? Thumb { get; init; }

    [JsonPropertyName("titleSort")]
    public string? TitleSort { get; init; }

    [JsonPropertyName("updatedAt")]
    public long? UpdatedAt { get; init; }

    [JsonPropertyName("viewCount")]
    public int? ViewCount { get; init; }

    [JsonPropertyName("viewOffset")]
    public int? ViewOffset { get; init; }

    [JsonPropertyName("year")]
    public int? Year { get; init; }
}
