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
        public static Metadata::JsonTypeInfo? Create(System::Type type, Json::JsonSerializerOptions options) =>
            Is<string>(type) ? Of(options, Metadata::JsonMetadataServices.StringConverter)
            : Is<int>(type) ? Of(options, Metadata::JsonMetadataServices.Int32Converter)
            : Is<long>(type) ? Of(options, Metadata::JsonMetadataServices.Int64Converter)
            : Is<double>(type) ? Of(options, Metadata::JsonMetadataServices.DoubleConverter)
            : Is<decimal>(type) ? Of(options, Metadata::JsonMetadataServices.DecimalConverter)
            : Is<bool>(type) ? Of(options, Metadata::JsonMetadataServices.BooleanConverter)
            : Is<Json::JsonElement>(type)
                ? Of(options, Metadata::JsonMetadataServices.JsonElementConverter)
            : null;

        private static bool Is<TValue>(System::Type type) => type == typeof(Collections::Dictionary<TKey, TValue>);

        private static Metadata::JsonTypeInfo<Collections::Dictionary<TKey, TValue>> Of<TValue>(
            Json::JsonSerializerOptions options,
            Serialization::JsonConverter<TValue> values) =>
            UnlessConverted(Metadata::JsonMetadataServices
                .CreateDictionaryInfo<Collections::Dictionary<TKey, TValue>, TKey, TValue>(
                    options,
                    new()
                    {
                        ObjectCreator = static () => new(),
                        ElementInfo = Metadata::JsonMetadataServices.CreateValueInfo<TValue>(options, values),
                    }));
    }
}
#endif
