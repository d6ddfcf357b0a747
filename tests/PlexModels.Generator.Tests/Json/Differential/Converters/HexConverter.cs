using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexModels.Generator.Tests.Json.Differential.Converters;

/// <summary>Writes integers as hexadecimal text.</summary>
internal sealed class HexConverter : JsonConverter<long>
{
    public override long Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && long.TryParse(reader.GetString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("x", CultureInfo.InvariantCulture));
}
