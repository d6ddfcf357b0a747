using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.RequiredInit;

public sealed class LibraryListing
{
    [JsonPropertyName("MediaContainer")]
    public required ListingContainer MediaContainer { get; init; }
}
