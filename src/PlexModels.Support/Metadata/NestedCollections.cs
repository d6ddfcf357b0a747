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
        public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Create(
            global::System.Type type,
            global::System.Text.Json.JsonSerializerOptions options) =>
            type == typeof(global::System.Collections.Generic.List<T>)
                ? UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices
                    .CreateListInfo<global::System.Collections.Generic.List<T>, T>(options, new() { ObjectCreator = static () => new() }))
            : type == typeof(T[])
                ? UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateArrayInfo<T>(options, new()))
            : type == typeof(global::System.Collections.Generic.IEnumerable<T>)
                ? UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices
                    .CreateIEnumerableInfo<global::System.Collections.Generic.IEnumerable<T>, T>(options, new()))
            : type == typeof(global::System.Collections.Generic.IAsyncEnumerable<T>)
                ? UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices
                    .CreateIAsyncEnumerableInfo<global::System.Collections.Generic.IAsyncEnumerable<T>, T>(options, new()))
            : null;
    }
}
