using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace PlexModels.Benchmarks.GetSet;

public sealed class GeoData
{
    [JsonPropertyName("code")]
    [JsonProperty("code")]
    public string? Code { get; set; }

    [JsonPropertyName("continent_code")]
    [JsonProperty("continent_code")]
    public string? ContinentCode { get; set; }

    [JsonPropertyName("country")]
    [JsonProperty("country")]
    public string? Country { get; set; }

    [JsonPropertyName("city")]
    [JsonProperty("city")]
    public string? City { get; set; }

    [JsonPropertyName("european_union_member")]
    [JsonProperty("european_union_member")]
    public bool? EuropeanUnionMember { get; set; }

    [JsonPropertyName("time_zone")]
    [JsonProperty("time_zone")]
    public string? TimeZone { get; set; }

    [JsonPropertyName("postal_code")]
    [JsonProperty("postal_code")]
    public string? PostalCode { get; set; }

    [JsonPropertyName("in_privacy_restricted_country")]
    [JsonProperty("in_privacy_restricted_country")]
    public bool? InPrivacyRestrictedCountry { get; set; }

    [JsonPropertyName("in_privacy_restricted_region")]
    [JsonProperty("in_privacy_restricted_region")]
    public bool? InPrivacyRestrictedRegion { get; set; }

    [JsonPropertyName("subdivisions")]
    [JsonProperty("subdivisions")]
    public string? Subdivisions { get; set; }

    [JsonPropertyName("coordinates")]
    [JsonProperty("coordinates")]
    public string? Coordinates { get; set; }
}
