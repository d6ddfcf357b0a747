#if USES_TEXT_ENUMS || USES_NUMERIC_ENUMS || USES_FRACTIONAL_ENUMS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// The metadata of dictionaries by an enum at the root of a document, of scalars and any JSON. Dictionaries of models are not among
    /// them: each pair of an enum and a model is a type that native code has to name.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal static class KeyedDictionaries<TKey>
        where TKey : struct
    {
        public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Create(
            global::System.Type type,
            global::System.Text.Json.JsonSerializerOptions options) =>
            Is<string>(type) ? Of(options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.StringConverter)
            : Is<int>(type) ? Of(options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.Int32Converter)
            : Is<long>(type) ? Of(options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.Int64Converter)
            : Is<double>(type) ? Of(options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.DoubleConverter)
            : Is<decimal>(type) ? Of(options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.DecimalConverter)
            : Is<bool>(type) ? Of(options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.BooleanConverter)
            : Is<global::System.Text.Json.JsonElement>(type)
                ? Of(options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.JsonElementConverter)
            : null;

        private static bool Is<TValue>(global::System.Type type) =>
            type == typeof(global::System.Collections.Generic.Dictionary<TKey, TValue>);

        private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<global::System.Collections.Generic.Dictionary<TKey, TValue>> Of<TValue>(
            global::System.Text.Json.JsonSerializerOptions options,
            global::System.Text.Json.Serialization.JsonConverter<TValue> values) =>
            UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices
                .CreateDictionaryInfo<global::System.Collections.Generic.Dictionary<TKey, TValue>, TKey, TValue>(
                    options,
                    new()
                    {
                        ObjectCreator = static () => new(),
                        ElementInfo = global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<TValue>(
                            options,
                            values),
                    }));
    }
}
#endif
