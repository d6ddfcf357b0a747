using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace PlexModels.Benchmarks.GetSet;

public sealed class MediaItem
{
    [JsonPropertyName("title")]
    [JsonProperty("title")]
    public string? Title { get; set; }

    [JsonPropertyName("type")]
    [JsonProperty("type")]
    public string? Type { get; set; }

    [JsonPropertyName("addedAt")]
    [JsonProperty("addedAt")]
    public long AddedAt { get; set; }

    [JsonPropertyName("art")]
    [JsonProperty("art")]
    public string? Art { get; set; }

    [JsonPropertyName("audienceRating")]
    [JsonProperty("audienceRating")]
    public double? AudienceRating { get; set; }

    [JsonPropertyName("audienceRatingImage")]
    [JsonProperty("audienceRatingImage")]
    public string? AudienceRatingImage { get; set; }

    [JsonPropertyName("banner")]
    [JsonProperty("banner")]
    public string? Banner { get; set; }

    [JsonPropertyName("chapterSource")]
    [JsonProperty("chapterSource")]
    public string? ChapterSource { get; set; }

    [JsonPropertyName("childCount")]
    [JsonProperty("childCount")]
    public int? ChildCount { get; set; }

    [JsonPropertyName("contentRating")]
    [JsonProperty("contentRating")]
    public string? ContentRating { get; set; }

    [JsonPropertyName("Country")]
    [JsonProperty("Country")]
    public List<MediaTag>? Country { get; set; }

    [JsonPropertyName("Director")]
    [JsonProperty("Director")]
    public List<MediaTag>? Director { get; set; }

    [JsonPropertyName("duration")]
    [JsonProperty("duration")]
    public int? Duration { get; set; }

    [JsonPropertyName("Genre")]
    [JsonProperty("Genre")]
    public List<MediaTag>? Genre { get; set; }

    [JsonPropertyName("grandparentKey")]
    [JsonProperty("grandparentKey")]
    public string? GrandparentKey { get; set; }

    [JsonPropertyName("grandparentTitle")]
    [JsonProperty("grandparentTitle")]
    public string? GrandparentTitle { get; set; }

    [JsonPropertyName("guid")]
    [JsonProperty("guid")]
    public string? Guid { get; set; }

    [JsonPropertyName("index")]
    [JsonProperty("index")]
    public int? Index { get; set; }

    [JsonPropertyName("key")]
    [JsonProperty("key")]
    public string? Key { get; set; }

    [JsonPropertyName("lastViewedAt")]
    [JsonProperty("lastViewedAt")]
    public long? LastViewedAt { get; set; }

    [JsonPropertyName("Media")]
    [JsonProperty("Media")]
    public List<MediaVersion>? Media { get; set; }

    [JsonPropertyName("originalTitle")]
    [JsonProperty("originalTitle")]
    public string? OriginalTitle { get; set; }

    [JsonPropertyName("parentKey")]
    [JsonProperty("parentKey")]
    public string? ParentKey { get; set; }

    [JsonPropertyName("parentTitle")]
    [JsonProperty("parentTitle")]
    public string? ParentTitle { get; set; }

    [JsonPropertyName("rating")]
    [JsonProperty("rating")]
    public double? Rating { get; set; }

    [JsonPropertyName("ratingImage")]
    [JsonProperty("ratingImage")]
    public string? RatingImage { get; set; }

    [JsonPropertyName("ratingKey")]
    [JsonProperty("ratingKey")]
    public string? RatingKey { get; set; }

    [JsonPropertyName("Role")]
    [JsonProperty("Role")]
    public List<MediaTag>? Role { get; set; }

    [JsonPropertyName("studio")]
    [JsonProperty("studio")]
    public string? Studio { get; set; }

    [JsonPropertyName("summary")]
    [JsonProperty("summary")]
    public string? Summary { get; set; }

    [JsonPropertyName("tagline")]
    [JsonProperty("tagline")]
    public string? Tagline { get; set; }

    [JsonPropertyName("thumb")]
    [JsonProperty("thumb")]
    public string? Thumb { get; set; }

    [JsonPropertyName("titleSort")]
    [JsonProperty("titleSort")]
    public string? TitleSort { get; set; }

    [JsonPropertyName("updatedAt")]
    [JsonProperty("updatedAt")]
    public long? UpdatedAt { get; set; }

    [JsonPropertyName("viewCount")]
    [JsonProperty("viewCount")]
    public int? ViewCount { get; set; }

    [JsonPropertyName("viewOffset")]
    [JsonProperty("viewOffset")]
    public int? ViewOffset { get; set; }

    [JsonPropertyName("year")]
    [JsonProperty("year")]
    public int? Year { get; set; }
}
