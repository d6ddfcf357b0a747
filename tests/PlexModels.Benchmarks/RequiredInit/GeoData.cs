using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.RequiredInit;

public sealed class GeoData
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("continent_code")]
    public required string ContinentCode { get; init; }

    [JsonPropertyName("country")]
    public required string Country { get; init; }

    [JsonPropertyName("city")]
    public required string City { get; init; }

    [JsonPropertyName("european_union_member")]
    public bool? EuropeanUnionMember { get; init; }

    [JsonPropertyName("time_zone")]
    public required string TimeZone { get; init; }

    [JsonPropertyName("postal_code")]
    public required string PostalCode { get; init; }

    [JsonPropertyName("in_privacy_restricted_country")]
    public bool? InPrivacyRestrictedCountry { get; init; }

    [JsonPropertyName("in_privacy_restricted_region")]
    public bool? InPrivacyRestrictedRegion { get; init; }

    [JsonPropertyName("subdivisions")]
    public required string Subdivisions { get; init; }

    [JsonPropertyName("coordinates")]
    public required string Coordinates { get; init; }
}
