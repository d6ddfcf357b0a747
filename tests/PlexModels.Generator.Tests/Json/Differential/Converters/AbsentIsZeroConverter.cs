using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexModels.Generator.Tests.Json.Differential.Converters;

/// <summary>For a type that may be null, as converters are that handle null themselves.</summary>
internal sealed class AbsentIsZeroConverter : JsonConverter<long?>
{
    public override bool HandleNull => true;

    public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? 0 : reader.GetInt64() + 1000;

    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue((value ?? 0) - 1000);
}
