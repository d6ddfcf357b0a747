using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace PlexModels.Benchmarks.GetSet;

public sealed class ServerIdentity
{
    [JsonPropertyName("size")]
    [JsonProperty("size")]
    public int Size { get; set; }

    [JsonPropertyName("claimed")]
    [JsonProperty("claimed")]
    public bool Claimed { get; set; }

    [JsonPropertyName("machineIdentifier")]
    [JsonProperty("machineIdentifier")]
    public string? MachineIdentifier { get; set; }

    [JsonPropertyName("version")]
    [JsonProperty("version")]
    public string? Version { get; set; }
}
