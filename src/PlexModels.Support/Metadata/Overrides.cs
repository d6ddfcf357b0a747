namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The first converter among the options' own that is for a type, or null.</summary>
    internal static Serialization::JsonConverter? CustomConverter(System::Type type, Json::JsonSerializerOptions options)
    {
        foreach (var converter in options.Converters)
        {
            if (converter.CanConvert(type))
            {
                return converter is Serialization::JsonConverterFactory factory
                    ? factory.CreateConverter(type, options)
                    : converter;
            }
        }

        return null;
    }

    /// <summary>Metadata, or that of the options' own converter for the type.</summary>
    private static Metadata::JsonTypeInfo<T> UnlessConverted<T>(Metadata::JsonTypeInfo<T> info) =>
        CustomConverter(typeof(T), info.Options) is { } converter
            ? Metadata::JsonMetadataServices.CreateValueInfo<T>(info.Options, converter)
            : info;

    [MethodImpl(NotInlined)]
    private static T ReadOverridden<T, TCodec>(ref Input json)
        where TCodec : struct, ICodec<T>
    {
        if (json.Settings.Schemas is { } schemas)
        {
            return schemas.Take<T, TCodec>();
        }

        var converter = json.Settings.FindOverride<T>();
        if (converter is null || (json.IsNull && default(T) is null && !converter.HandleNull))
        {
            return default(TCodec).Read(ref json);
        }

        var start = json.Reader;
        var end = json.Reader;
        end.Skip();
        var value = converter.Read(ref json.Reader, typeof(T), json.Settings.Options);
        if (json.Reader.BytesConsumed == end.BytesConsumed)
        {
            return value!;
        }

        FindPosition(json.Reader.CurrentState, out var line, out var column);
        json.Reader = start;
        throw new Json::JsonException(
            "The converter " + converter.GetType() + " read too much or not enough.",
            null,
            line,
            column);
    }

    [MethodImpl(NotInlined)]
    private static void WriteOverridden<T, TCodec>(ref Output json, T value, TCodec codec)
        where TCodec : struct, ICodec<T>
    {
        var converter = json.Settings.FindOverride<T>();
        if (value is null && converter is not { HandleNull: true })
        {
            json.WriteNullValue();
            return;
        }

        if (converter is null)
        {
            codec.Write(ref json, value);
            return;
        }

        var depth = json.Writer.CurrentDepth;
        converter.Write(json.Writer, value, json.Settings.Options);
        if (json.Writer.CurrentDepth != depth)
        {
            throw new Json::JsonException("The converter " + converter.GetType() + " wrote too much or not enough.");
        }
    }
}
