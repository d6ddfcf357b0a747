namespace PlexModels.Benchmarks.Documents;

/// <summary>
/// The pin that the pages' examples describe; members without an example are absent. The postal code is text, as its page says:
/// the example's number would need a converter on the hand-written class.
/// </summary>
internal static class PinDocument
{
    public const string Json =
        """
        {
          "id": 308667304,
          "code": "7RQZ",
          "product": "Tautulli",
          "qr": "https://plex.tv/api/v2/pins/qr/7RQZ",
          "clientIdentifier": "Tautulli",
          "location": {
            "code": "VI",
            "continent_code": "NA",
            "country": "United States Virgin Islands",
            "city": "Amsterdam",
            "european_union_member": true,
            "time_zone": "America/St_Thomas",
            "postal_code": "802",
            "in_privacy_restricted_country": true,
            "in_privacy_restricted_region": true,
            "subdivisions": "Saint Thomas",
            "coordinates": "18.3381, -64.8941"
          },
          "expiresIn": 876,
          "createdAt": "2024-07-16T17:03:05Z",
          "expiresAt": "2024-07-16T17:18:05Z",
          "authToken": "gcgzw5rz2xovp84b4vha3a40"
        }
        """;
}
