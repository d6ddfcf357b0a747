using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.RequiredInit;

public sealed class ServerIdentity
{
    [JsonPropertyName("size")]
    public required int Size { get; init; }

    [JsonPropertyName("claimed")]
    public required bool Claimed { get; init; }

    [JsonPropertyName("machineIdentifier")]
    public required string MachineIdentifier { get; init; }

    [JsonPropertyName("version")]
    public string? Version { get; init; }
}
