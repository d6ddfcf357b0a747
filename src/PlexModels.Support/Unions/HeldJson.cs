#if USES_UNIONS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Reads a value out of JSON that is held already.</summary>
    internal static T ReadElement<T, TCodec>(global::System.Text.Json.JsonElement element)
        where TCodec : struct, ICodec<T>
    {
        var json = global::System.Text.Encoding.UTF8.GetBytes(element.GetRawText());
        var reader = new global::System.Text.Json.Utf8JsonReader(json);
        reader.Read();
        return new Converter<T, TCodec>().Read(ref reader, typeof(T), Settings.Default.Options);
    }

    /// <summary>Writes a value into JSON that is held.</summary>
    internal static global::System.Text.Json.JsonElement ToElement<T, TCodec>(T value)
        where TCodec : struct, ICodec<T>
    {
        using var stream = new global::System.IO.MemoryStream();
        using (var writer = new global::System.Text.Json.Utf8JsonWriter(stream))
        {
            var json = new Output(writer, Settings.Default);
            default(TCodec).Write(ref json, value);
        }

        using var document = global::System.Text.Json.JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }

    /// <summary>Whether JSON can be read as a type; for formats that have no test of their own.</summary>
    internal static bool CanRead<T, TCodec>(global::System.Text.Json.JsonElement json)
        where TCodec : struct, ICodec<T>
    {
        try
        {
            ReadElement<T, TCodec>(json);
            return true;
        }
        catch (global::System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
#endif
