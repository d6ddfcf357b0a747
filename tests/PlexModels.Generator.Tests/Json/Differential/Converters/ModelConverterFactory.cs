using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PlexModels.Generator.Tests.Json.Differential.Converters;

/// <summary>A converter for the model of a name, whichever side it is on, around the way it is read and written without options.</summary>
internal sealed class ModelConverterFactory(string model) : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.Name == model;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var side = typeToConvert.Assembly == typeof(ModelConverterFactory).Assembly ? Side.Theirs : Side.Ours;
        var inner = side.Context(new JsonSerializerOptions()).GetTypeInfo(typeToConvert)!;
        return (JsonConverter)Activator.CreateInstance(typeof(Decorator<>).MakeGenericType(typeToConvert), inner)!;
    }

    /// <summary>Puts the value into an array of one.</summary>
    private sealed class Decorator<T>(JsonTypeInfo<T> inner) : JsonConverter<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                throw new JsonException();
            }

            reader.Read();
            var value = JsonSerializer.Deserialize(ref reader, inner);
            reader.Read();
            return value;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            JsonSerializer.Serialize(writer, value, inner);
            writer.WriteEndArray();
        }
    }
}
