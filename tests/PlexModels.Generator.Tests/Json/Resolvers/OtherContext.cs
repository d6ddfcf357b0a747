using System.Numerics;
using System.Text.Json.Serialization;

namespace PlexModels.Generator.Tests.Json.Resolvers;

/// <summary>A context that knows types which models have members of, none of them in the way that pages call for.</summary>
[JsonSerializable(typeof(BigInteger))]
[JsonSerializable(typeof(List<BigInteger>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(DateOnly?))]
[JsonSerializable(typeof(long))]
internal sealed partial class OtherContext : JsonSerializerContext;
