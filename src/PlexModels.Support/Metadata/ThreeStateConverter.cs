#if USES_THREE_STATES
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// Reads and writes a <c>JsonNullable</c> that stands in somebody else's type: the value as the options have it. In models its codec
    /// does that, which knows the value's codec.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class ThreeStateConverter<T> : Serialization::JsonConverter<JsonNullable<T>>, ICodecConverter
    {
        // Of the options last used. Metadata does not change, so any thread may replace it.
        private Metadata::JsonTypeInfo<T>? _typeInfo;

        public override bool HandleNull => true;

        public override JsonNullable<T> Read(
            ref Json::Utf8JsonReader reader,
            System::Type typeToConvert,
            Json::JsonSerializerOptions options)
        {
            if (reader.TokenType == Json::JsonTokenType.Null)
            {
                return JsonNullable<T>.Null;
            }

            var typeInfo = TypeInfo(options);
            return new JsonNullable<T>(
                reader.TokenType is Json::JsonTokenType.StartObject or Json::JsonTokenType.StartArray
                && typeInfo.Converter is Serialization::JsonConverter<T> converter
                    ? converter.Read(ref reader, typeof(T), options)
                    : ReadScalar(ref reader, typeInfo));
        }

        // The serializer knows what the options say of numbers, but not where the value stands. For objects and lists it is the other way
        // round: their converter goes on with the reader, which tells where something is wrong.
        private static T? ReadScalar(ref Json::Utf8JsonReader reader, Metadata::JsonTypeInfo<T> typeInfo)
        {
            try
            {
                return Json::JsonSerializer.Deserialize(ref reader, typeInfo);
            }
            catch (Json::JsonException e) when (e.Path is not null)
            {
                throw new NestedException(e, e.Path, null, null);
            }
        }

        // A member cannot be left out once its name is written.
        public override void Write(Json::Utf8JsonWriter writer, JsonNullable<T> value, Json::JsonSerializerOptions options)
        {
            if (value.HasValue)
            {
                Json::JsonSerializer.Serialize(writer, value.Value, TypeInfo(options));
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        private Metadata::JsonTypeInfo<T> TypeInfo(Json::JsonSerializerOptions options)
        {
            var typeInfo = _typeInfo;
            if (typeInfo is null || !ReferenceEquals(typeInfo.Options, options))
            {
                typeInfo = FindTypeInfo(options);
                _typeInfo = typeInfo;
            }

            return typeInfo;
        }

        // A generated context that knows a type with a converter does not know what that type is made of, not even the scalars among it.
        private static Metadata::JsonTypeInfo<T> FindTypeInfo(Json::JsonSerializerOptions options)
        {
            if (!options.TryGetTypeInfo(typeof(T), out var known) && FindScalar() is { } scalar)
            {
                return Metadata::JsonMetadataServices.CreateValueInfo<T>(options, scalar);
            }

            // Of a type that nobody knows the serializer says which it is, and who should know it.
            return (Metadata::JsonTypeInfo<T>)(known ?? options.GetTypeInfo(typeof(T)));
        }

        // A compiler of native code knows which of these a struct is, and leaves out the others. Classes share their code, which would
        // bring along whatever any of them needs, so strings are all there is of them.
        private static Serialization::JsonConverter? FindScalar() => default(T) switch
        {
            bool => Metadata::JsonMetadataServices.BooleanConverter,
            int => Metadata::JsonMetadataServices.Int32Converter,
            long => Metadata::JsonMetadataServices.Int64Converter,
            double => Metadata::JsonMetadataServices.DoubleConverter,
            float => Metadata::JsonMetadataServices.SingleConverter,
            decimal => Metadata::JsonMetadataServices.DecimalConverter,
            System::DateTimeOffset => Metadata::JsonMetadataServices.DateTimeOffsetConverter,
            System::DateTime => Metadata::JsonMetadataServices.DateTimeConverter,
            System::TimeSpan => Metadata::JsonMetadataServices.TimeSpanConverter,
            System::Guid => Metadata::JsonMetadataServices.GuidConverter,
            Json::JsonElement => Metadata::JsonMetadataServices.JsonElementConverter,
#if HAS_DATE_ONLY
            System::DateOnly => Metadata::JsonMetadataServices.DateOnlyConverter,
            System::TimeOnly => Metadata::JsonMetadataServices.TimeOnlyConverter,
#endif
            _ => typeof(T) == typeof(string) ? Metadata::JsonMetadataServices.StringConverter : null,
        };
    }
}
#endif
