using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexModels.Generator.Tests.Json.Differential.Twins;

internal sealed class Place
{
    [JsonPropertyName("city")]
    public required string City { get; init; }

    [JsonPropertyName("zip_code")]
    public required int ZipCode { get; init; }

    [JsonPropertyName("note")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    [JsonPropertyName("people")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? People { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
