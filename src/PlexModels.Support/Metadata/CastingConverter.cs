namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Passes on to a converter for a type that this one can be cast to, which the serializer alone can do.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    private sealed class CastingConverter<T> : global::System.Text.Json.Serialization.JsonConverter<T>
    {
        private readonly global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> _typeInfo;

        public CastingConverter(global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> typeInfo) => _typeInfo = typeInfo;

        public override T? Read(
            ref global::System.Text.Json.Utf8JsonReader reader,
            global::System.Type typeToConvert,
            global::System.Text.Json.JsonSerializerOptions options) =>
            global::System.Text.Json.JsonSerializer.Deserialize(ref reader, _typeInfo);

        public override void Write(
            global::System.Text.Json.Utf8JsonWriter writer,
            T value,
            global::System.Text.Json.JsonSerializerOptions options) =>
            global::System.Text.Json.JsonSerializer.Serialize(writer, value, _typeInfo);
    }
}
