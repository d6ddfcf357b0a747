namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// The metadata of dictionaries by strings at the root of a document, beyond those that have codecs; see
    /// <see cref="RootCollections{T}"/>.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly ref struct RootDictionaries<T>
    {
        private readonly global::System.Type _type;
        private readonly global::System.Text.Json.JsonSerializerOptions _options;
        private readonly global::System.Text.Json.Serialization.JsonConverter<global::System.Collections.Generic.IReadOnlyDictionary<string, T>> _items;

        public RootDictionaries(
            global::System.Type type,
            global::System.Text.Json.JsonSerializerOptions options,
            global::System.Text.Json.Serialization.JsonConverter<global::System.Collections.Generic.IReadOnlyDictionary<string, T>> items)
        {
            _type = type;
            _options = options;
            _items = items;
        }

        /// <inheritdoc cref="RootCollections{T}.Create"/>
        public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Create() =>
            Copy(static items => new global::System.Collections.Generic.SortedDictionary<string, T>(
                (global::System.Collections.Generic.IDictionary<string, T>)items))
            ?? Copy(static items => new global::System.Collections.Generic.SortedList<string, T>(
                (global::System.Collections.Generic.IDictionary<string, T>)items))
            ?? Copy(static items => new global::System.Collections.Concurrent.ConcurrentDictionary<string, T>(items))
            ?? Copy(static items => new global::System.Collections.ObjectModel.ReadOnlyDictionary<string, T>(
                (global::System.Collections.Generic.IDictionary<string, T>)items))
#if HAS_LATER_COLLECTIONS
            ?? Copy(static items => global::System.Collections.Immutable.ImmutableDictionary.CreateRange(items))
            ?? Copy<global::System.Collections.Immutable.IImmutableDictionary<string, T>>(static items =>
                global::System.Collections.Immutable.ImmutableDictionary.CreateRange(items))
            ?? Copy(static items => global::System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(items))
#endif
            ;

        private global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Copy<TMap>(
            global::System.Func<global::System.Collections.Generic.IReadOnlyDictionary<string, T>, TMap> make)
            where TMap : global::System.Collections.Generic.IReadOnlyDictionary<string, T> =>
            _type == typeof(TMap)
                ? CopyingConverter<TMap, global::System.Collections.Generic.IReadOnlyDictionary<string, T>>.TypeInfo(
                    _options,
                    _items,
                    make,
                    static value => value)
                : null;
    }
}
