using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace PlexModels.Benchmarks.GetSet;

public sealed class LibraryListing
{
    [JsonPropertyName("MediaContainer")]
    [JsonProperty("MediaContainer")]
    public ListingContainer? MediaContainer { get; set; }
}
