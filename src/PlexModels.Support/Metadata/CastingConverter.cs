namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Passes on to a converter for a type that this one can be cast to, which the serializer alone can do.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    private sealed class CastingConverter<T> : Serialization::JsonConverter<T>
    {
        private readonly Metadata::JsonTypeInfo<T> _typeInfo;

        public CastingConverter(Metadata::JsonTypeInfo<T> typeInfo) => _typeInfo = typeInfo;

        public override T? Read(
            ref Json::Utf8JsonReader reader,
            System::Type typeToConvert,
            Json::JsonSerializerOptions options) => Json::JsonSerializer.Deserialize(ref reader, _typeInfo);

        public override void Write(Json::Utf8JsonWriter writer, T value, Json::JsonSerializerOptions options) =>
            Json::JsonSerializer.Serialize(writer, value, _typeInfo);
    }
}
