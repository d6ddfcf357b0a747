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
        private readonly System::Type _type;
        private readonly Json::JsonSerializerOptions _options;
        private readonly Serialization::JsonConverter<Collections::IReadOnlyDictionary<string, T>> _items;

        public RootDictionaries(
            System::Type type,
            Json::JsonSerializerOptions options,
            Serialization::JsonConverter<Collections::IReadOnlyDictionary<string, T>> items)
        {
            _type = type;
            _options = options;
            _items = items;
        }

        /// <inheritdoc cref="RootCollections{T}.Create"/>
        public Metadata::JsonTypeInfo? Create() =>
            Copy(static items => new Collections::SortedDictionary<string, T>((Collections::IDictionary<string, T>)items))
            ?? Copy(static items => new Collections::SortedList<string, T>((Collections::IDictionary<string, T>)items))
            ?? Copy(static items => new System::Collections.Concurrent.ConcurrentDictionary<string, T>(items))
            ?? Copy(static items => new System::Collections.ObjectModel.ReadOnlyDictionary<string, T>(
                (Collections::IDictionary<string, T>)items))
#if HAS_LATER_COLLECTIONS
            ?? Copy(static items => System::Collections.Immutable.ImmutableDictionary.CreateRange(items))
            ?? Copy<System::Collections.Immutable.IImmutableDictionary<string, T>>(static items =>
                System::Collections.Immutable.ImmutableDictionary.CreateRange(items))
            ?? Copy(static items => System::Collections.Immutable.ImmutableSortedDictionary.CreateRange(items))
#endif
            ;

        private Metadata::JsonTypeInfo? Copy<TMap>(System::Func<Collections::IReadOnlyDictionary<string, T>, TMap> make)
            where TMap : Collections::IReadOnlyDictionary<string, T> =>
            _type == typeof(TMap)
                ? CopyingConverter<TMap, Collections::IReadOnlyDictionary<string, T>>.TypeInfo(
                    _options,
                    _items,
                    make,
                    static value => value)
                : null;
    }
}
