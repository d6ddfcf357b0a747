using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PlexModels.Generator.Tests.Json.Differential;

/// <summary>Knows the model of a name, whichever side it is on, as something else than it is.</summary>
internal sealed class SingleTypeResolver(string model, Func<Type, JsonSerializerOptions, JsonTypeInfo> create) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => type.Name == model ? create(type, options) : null;
}
