using System.Text.Json.Serialization;

namespace PlexModels.Generator.Tests.Json.Differential.Twins;

/// <summary>The classes that someone would write by hand for <see cref="TwinPages"/>, and System.Text.Json's own source generation for them.</summary>
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(Journey))]
[JsonSerializable(typeof(Scalars))]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(Bare))]
[JsonSerializable(typeof(List<Place>))]
[JsonSerializable(typeof(Place[]))]
[JsonSerializable(typeof(Dictionary<string, Place>))]
[JsonSerializable(typeof(IAsyncEnumerable<Place>))]
internal sealed partial class TwinContext : JsonSerializerContext;
