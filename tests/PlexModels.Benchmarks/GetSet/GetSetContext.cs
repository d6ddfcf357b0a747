using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.GetSet;

/// <summary>System.Text.Json's source generation for classes with plain setters.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GetPinAuthPinContainer))]
[JsonSerializable(typeof(LibraryListing))]
[JsonSerializable(typeof(ServerIdentity))]
[JsonSerializable(typeof(PlayerDevice))]
internal sealed partial class GetSetContext : JsonSerializerContext;
