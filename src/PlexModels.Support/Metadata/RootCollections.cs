namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// The metadata of lists of a type at the root of a document, as System.Text.Json's own contexts have it. It names no codec, so that
    /// native code is shared by all models that are classes.
    /// </summary>
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal static class RootCollections<T>
    {
        /// <summary>The metadata, or null for a type that is none of these.</summary>
        public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Create(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)
        {
            if (type == typeof(global::System.Collections.Generic.IEnumerable<T>))
            {
                return UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateIEnumerableInfo<global::System.Collections.Generic.IEnumerable<T>, T>(
                    options, new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<global::System.Collections.Generic.IEnumerable<T>>()));
            }

            if (type == typeof(global::System.Collections.Generic.IReadOnlyCollection<T>))
            {
                return UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateIEnumerableInfo<global::System.Collections.Generic.IReadOnlyCollection<T>, T>(
                    options, new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<global::System.Collections.Generic.IReadOnlyCollection<T>>()));
            }

            if (type == typeof(global::System.Collections.Generic.ICollection<T>))
            {
                return UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateICollectionInfo<global::System.Collections.Generic.ICollection<T>, T>(
                    options, new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<global::System.Collections.Generic.ICollection<T>>()));
            }

            if (type == typeof(global::System.Collections.Generic.IList<T>))
            {
                return UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateIListInfo<global::System.Collections.Generic.IList<T>, T>(
                    options, new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<global::System.Collections.Generic.IList<T>>()));
            }

            if (type == typeof(global::System.Collections.Generic.ISet<T>))
            {
                return UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateISetInfo<global::System.Collections.Generic.ISet<T>, T>(
                    options, new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<global::System.Collections.Generic.ISet<T>>()));
            }

            if (type == typeof(global::System.Collections.Generic.HashSet<T>))
            {
                return UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateISetInfo<global::System.Collections.Generic.HashSet<T>, T>(
                    options,
                    new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<global::System.Collections.Generic.HashSet<T>>
                    {
                        ObjectCreator = static () => new global::System.Collections.Generic.HashSet<T>(),
                    }));
            }

            if (type == typeof(global::System.Collections.Generic.IAsyncEnumerable<T>))
            {
                return UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateIAsyncEnumerableInfo<global::System.Collections.Generic.IAsyncEnumerable<T>, T>(
                    options, new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<global::System.Collections.Generic.IAsyncEnumerable<T>>()));
            }

            return NestedCollections<global::System.Collections.Generic.List<T>>.Create(type, options)
                ?? NestedCollections<T[]>.Create(type, options)
                ?? NestedCollections<global::System.Collections.Generic.Dictionary<string, T>>.Create(type, options);
        }
    }
}
