#if USES_THREE_STATES
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// Reads and writes a <c>JsonNullable</c> that stands in somebody else's type: the value as the options have it. In models its codec
    /// does that, which knows the value's codec.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class ThreeStateConverter<T> : global::System.Text.Json.Serialization.JsonConverter<JsonNullable<T>>, ICodecConverter
    {
        // Of the options last used. Metadata does not change, so any thread may replace it.
        private global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>? _typeInfo;

        public override bool HandleNull => true;

        public override JsonNullable<T> Read(
            ref global::System.Text.Json.Utf8JsonReader reader,
            global::System.Type typeToConvert,
            global::System.Text.Json.JsonSerializerOptions options)
        {
            if (reader.TokenType == global::System.Text.Json.JsonTokenType.Null)
            {
                return JsonNullable<T>.Null;
            }

            var typeInfo = TypeInfo(options);
            return new JsonNullable<T>(
                reader.TokenType is global::System.Text.Json.JsonTokenType.StartObject or global::System.Text.Json.JsonTokenType.StartArray
                && typeInfo.Converter is global::System.Text.Json.Serialization.JsonConverter<T> converter
                    ? converter.Read(ref reader, typeof(T), options)
                    : ReadScalar(ref reader, typeInfo));
        }

        // The serializer knows what the options say of numbers, but not where the value stands. For objects and lists it is the other way
        // round: their converter goes on with the reader, which tells where something is wrong.
        private static T? ReadScalar(
            ref global::System.Text.Json.Utf8JsonReader reader,
            global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> typeInfo)
        {
            try
            {
                return global::System.Text.Json.JsonSerializer.Deserialize(ref reader, typeInfo);
            }
            catch (global::System.Text.Json.JsonException e) when (e.Path is not null)
            {
                throw new NestedException(e, e.Path, null, null);
            }
        }

        // A member cannot be left out once its name is written.
        public override void Write(
            global::System.Text.Json.Utf8JsonWriter writer,
            JsonNullable<T> value,
            global::System.Text.Json.JsonSerializerOptions options)
        {
            if (value.HasValue)
            {
                global::System.Text.Json.JsonSerializer.Serialize(writer, value.Value, TypeInfo(options));
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        private global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> TypeInfo(
            global::System.Text.Json.JsonSerializerOptions options)
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
        private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> FindTypeInfo(
            global::System.Text.Json.JsonSerializerOptions options)
        {
            if (!options.TryGetTypeInfo(typeof(T), out var known) && FindScalar() is { } scalar)
            {
                return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T>(options, scalar);
            }

            // Of a type that nobody knows the serializer says which it is, and who should know it.
            return (global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)(known ?? options.GetTypeInfo(typeof(T)));
        }

        // A compiler of native code knows which of these a struct is, and leaves out the others. Classes share their code, which would
        // bring along whatever any of them needs, so strings are all there is of them.
        private static global::System.Text.Json.Serialization.JsonConverter? FindScalar() =>
            typeof(T) == typeof(string) ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.StringConverter
            : typeof(T) == typeof(bool) ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.BooleanConverter
            : typeof(T) == typeof(int) ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.Int32Converter
            : typeof(T) == typeof(long) ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.Int64Converter
            : typeof(T) == typeof(double) ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.DoubleConverter
            : typeof(T) == typeof(float) ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.SingleConverter
            : typeof(T) == typeof(decimal) ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.DecimalConverter
            : typeof(T) == typeof(global::System.DateTimeOffset)
                ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.DateTimeOffsetConverter
            : typeof(T) == typeof(global::System.DateTime)
                ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.DateTimeConverter
            : typeof(T) == typeof(global::System.TimeSpan)
                ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.TimeSpanConverter
            : typeof(T) == typeof(global::System.Guid) ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.GuidConverter
            : typeof(T) == typeof(global::System.Text.Json.JsonElement)
                ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.JsonElementConverter
#if HAS_DATE_ONLY
            : typeof(T) == typeof(global::System.DateOnly)
                ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.DateOnlyConverter
            : typeof(T) == typeof(global::System.TimeOnly)
                ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.TimeOnlyConverter
#endif
            : null;
    }
}
#endif
