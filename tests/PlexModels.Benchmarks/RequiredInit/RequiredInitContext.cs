using System.Text.Json.Serialization;

namespace PlexModels.Benchmarks.RequiredInit;

/// <summary>System.Text.Json's source generation for classes of the generated shape.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GetPinAuthPinContainer))]
[JsonSerializable(typeof(LibraryListing))]
[JsonSerializable(typeof(ServerIdentity))]
[JsonSerializable(typeof(PlayerDevice))]
internal sealed partial class RequiredInitContext : JsonSerializerContext;
