using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexModels.Generator.Tests.Json.Differential.Converters;

/// <summary>Reads text in capitals, and null as text when told to.</summary>
internal sealed class ShoutingConverter(bool handlesNull) : JsonConverter<string>
{
    public override bool HandleNull => handlesNull;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()?.ToUpperInvariant() ?? "NULL";

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value + "!");
}
