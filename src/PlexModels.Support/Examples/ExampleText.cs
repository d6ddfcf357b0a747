#if EMITS_EXAMPLES
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// How many objects an example has inside each other at most: pages may say of objects that they always hold each other.
    /// </summary>
    internal const int MaxExampleDepth = 8;

    /// <summary>The JSON of an object.</summary>
    /// <param name="members">Its members, names and all.</param>
    internal static string ExampleObject(params string[] members) => "{" + string.Join(",", members) + "}";

    /// <summary>Reads the documented JSON of a model.</summary>
    /// <exception cref="Json::JsonException">It is not as documented, where a page contradicts itself.</exception>
    internal static T ReadExample<T, TCodec>(string json)
        where TCodec : struct, ICodec<T>
    {
        var reader = new Json::Utf8JsonReader(System::Text.Encoding.UTF8.GetBytes(json));
        reader.Read();
        return new Converter<T, TCodec>().Read(ref reader, typeof(T), Settings.Default.Options)!;
    }
}
#endif
