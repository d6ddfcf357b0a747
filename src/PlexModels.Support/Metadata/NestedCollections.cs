namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// The metadata of lists of collections, for those that documents are: every form of both would be hundreds for each model.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal static class NestedCollections<T>
    {
        /// <summary>The metadata, or null for a type that is none of these.</summary>
        public static Metadata::JsonTypeInfo? Create(System::Type type, Json::JsonSerializerOptions options) =>
            type == typeof(Collections::List<T>)
                ? UnlessConverted(Metadata::JsonMetadataServices
                    .CreateListInfo<Collections::List<T>, T>(options, new() { ObjectCreator = static () => new() }))
            : type == typeof(T[])
                ? UnlessConverted(Metadata::JsonMetadataServices.CreateArrayInfo<T>(options, new()))
            : type == typeof(Collections::IEnumerable<T>)
                ? UnlessConverted(Metadata::JsonMetadataServices
                    .CreateIEnumerableInfo<Collections::IEnumerable<T>, T>(options, new()))
            : type == typeof(Collections::IAsyncEnumerable<T>)
                ? UnlessConverted(Metadata::JsonMetadataServices
                    .CreateIAsyncEnumerableInfo<Collections::IAsyncEnumerable<T>, T>(options, new()))
            : null;
    }
}
