using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.HandWritten;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Pin))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class PinJsonContext : JsonSerializerContext;
