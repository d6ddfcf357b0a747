using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexModels.Generator.Tests.Json.Differential.Converters;

/// <summary>Throws what it is given.</summary>
internal sealed class ThrowingConverter(Func<Exception> exception) : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw exception();

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => throw exception();
}
