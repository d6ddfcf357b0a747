using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PlexModels.Benchmarks.HandWritten;

/// <summary>The settings of <see cref="PinJsonContext"/>, with the types looked up at run time.</summary>
internal static class ReflectionOptions
{
    public static JsonSerializerOptions Value { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };
}
