#if USES_TEXT_ENUMS || USES_NUMERIC_ENUMS || USES_FRACTIONAL_ENUMS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// The metadata of dictionaries by an enum at the root of a document, of scalars and any JSON. Dictionaries of models are not among them: each
    /// pair of an enum and a model is a type that native code has to name.
    /// </summary>
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal static class KeyedDictionaries<TKey>
        where TKey : struct
    {
        public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Create(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options) =>
            Of(type, options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.StringConverter)
            ?? Of(type, options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.Int32Converter)
            ?? Of(type, options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.Int64Converter)
            ?? Of(type, options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.DoubleConverter)
            ?? Of(type, options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.DecimalConverter)
            ?? Of(type, options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.BooleanConverter)
            ?? Of(type, options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.JsonElementConverter);

        private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Of<TValue>(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options, global::System.Text.Json.Serialization.JsonConverter<TValue> values) =>
            type != typeof(global::System.Collections.Generic.Dictionary<TKey, TValue>) ? null
            : UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateDictionaryInfo<global::System.Collections.Generic.Dictionary<TKey, TValue>, TKey, TValue>(
                options,
                new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<global::System.Collections.Generic.Dictionary<TKey, TValue>>
                {
                    ObjectCreator = static () => new global::System.Collections.Generic.Dictionary<TKey, TValue>(),
                    ElementInfo = global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<TValue>(options, values),
                }));
    }
}
#endif
