#if USES_UNIONS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Reads a value out of JSON that is held already.</summary>
    /// <param name="element">The JSON.</param>
    /// <param name="settings">What the options ask for that the JSON was read with; null where it was not read.</param>
    internal static T ReadElement<T, TCodec>(Json::JsonElement element, Settings? settings = null)
        where TCodec : struct, ICodec<T>
    {
        settings ??= Settings.Default;
        var json = System::Text.Encoding.UTF8.GetBytes(element.GetRawText());

        // JSON that is held is as it was in the document, comments and all.
        var reader = new Json::Utf8JsonReader(json, settings.ReaderOptions);
        reader.Read();
        return new Converter<T, HeldCodec<T, TCodec>>().Read(ref reader, typeof(T), settings.Options);
    }

    /// <summary>Reads a value out of JSON that is held already, if it is of the value's type.</summary>
    /// <param name="isOfType">Whether it looks like that.</param>
    /// <param name="element">The JSON.</param>
    /// <param name="settings">What the options ask for that the JSON was read with; null where it was not read.</param>
    /// <param name="value">The value.</param>
    internal static bool TryReadElement<T, TCodec>(bool isOfType, Json::JsonElement element, Settings? settings, out T? value)
        where TCodec : struct, ICodec<T>
    {
        value = default;
        if (!isOfType)
        {
            return false;
        }

        try
        {
            value = ReadElement<T, TCodec>(element, settings);
            return value is not null;
        }
        catch (Json::JsonException)
        {
            return false;
        }
    }

    /// <summary>Writes a value into JSON that is held.</summary>
    internal static Json::JsonElement ToElement<T, TCodec>(T value)
        where TCodec : struct, ICodec<T>
    {
        using var stream = new System::IO.MemoryStream();
        using (var writer = new Json::Utf8JsonWriter(stream))
        {
            var json = new Output(writer, Settings.Default);
            default(TCodec).Write(ref json, value);
        }

        using var document = Json::JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }

    /// <summary>Whether JSON can be read as a type; for formats that have no test of their own.</summary>
    internal static bool CanRead<T, TCodec>(Json::JsonElement json)
        where TCodec : struct, ICodec<T>
    {
        try
        {
            ReadElement<T, TCodec>(json);
            return true;
        }
        catch (Json::JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads as a member's value is read: the options may have another converter for the type.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    private readonly struct HeldCodec<T, TCodec> : ICodec<T>
        where TCodec : struct, ICodec<T>
    {
        public T Read(ref Input json) => json.Read<T, TCodec>();

        public void Write(ref Output json, T value) => json.WriteValue(value, default(TCodec));
    }
}
#endif
