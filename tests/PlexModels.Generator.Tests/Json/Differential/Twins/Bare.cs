using System.Text.Json.Serialization;

namespace PlexModels.Generator.Tests.Json.Differential.Twins;

/// <summary>Without extension data.</summary>
internal sealed class Bare
{
    [JsonPropertyName("city")]
    public required string City { get; init; }

    [JsonPropertyName("inner")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Bare? Inner { get; init; }
}
