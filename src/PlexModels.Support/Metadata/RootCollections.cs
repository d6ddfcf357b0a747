namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// The metadata of collections of a type at the root of a document, beyond those that have codecs: each is made of an array, and
    /// written as the list that it is or is copied to. What is enumerated while it is written has System.Text.Json's own metadata. No codec
    /// is named here, and no converter but one, so that native code is shared by all models that are classes.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly ref struct RootCollections<T>
    {
        private readonly System::Type _type;
        private readonly Json::JsonSerializerOptions _options;
        private readonly Serialization::JsonConverter<Collections::IReadOnlyList<T>> _items;

        public RootCollections(
            System::Type type,
            Json::JsonSerializerOptions options,
            Serialization::JsonConverter<Collections::IReadOnlyList<T>> items)
        {
            _type = type;
            _options = options;
            _items = items;
        }

        /// <summary>The metadata, or null for a type that is none of these.</summary>
        public Metadata::JsonTypeInfo? Create() =>
            NestedCollections<T>.Create(_type, _options)
            ?? Copy<Collections::IReadOnlyCollection<T>>(static items => items)
            ?? Fill<Collections::ICollection<T>, Collections::List<T>>()
            ?? Fill<Collections::IList<T>, Collections::List<T>>()
            ?? Fill<Collections::ISet<T>, Collections::HashSet<T>>()
            ?? Fill<Collections::HashSet<T>>()
            ?? Fill<Collections::LinkedList<T>>()
            ?? Fill<Collections::SortedSet<T>>()
            ?? Fill<System::Collections.ObjectModel.Collection<T>>()
            ?? Fill<System::Collections.ObjectModel.ObservableCollection<T>>()
            ?? Copy(static items => new Collections::Queue<T>(items))
            ?? Copy(static items => new Collections::Stack<T>(items))
            ?? Copy(static items => new System::Collections.ObjectModel.ReadOnlyCollection<T>((T[])items))
            ?? Copy(static items => new System::Collections.Concurrent.ConcurrentQueue<T>(items))
            ?? Copy(static items => new System::Collections.Concurrent.ConcurrentStack<T>(items))
            ?? Copy(static items => new System::Collections.Concurrent.ConcurrentBag<T>(items))
            ?? Copy(static items => new System::Memory<T>((T[])items), static value => value.ToArray())
            ?? Copy(static items => new System::ReadOnlyMemory<T>((T[])items), static value => value.ToArray())
#if HAS_LATER_COLLECTIONS
            ?? Fill<Collections::IReadOnlySet<T>, Collections::HashSet<T>>()
            ?? Copy(static items => System::Collections.Immutable.ImmutableArray.CreateRange(items))
            ?? Copy<System::Collections.Immutable.IImmutableList<T>, System::Collections.Immutable.ImmutableList<T>>(
                static items => System::Collections.Immutable.ImmutableList.CreateRange(items))
            ?? Copy<System::Collections.Immutable.IImmutableSet<T>, System::Collections.Immutable.ImmutableHashSet<T>>(
                static items => System::Collections.Immutable.ImmutableHashSet.CreateRange(items))
            ?? Copy(static items => System::Collections.Immutable.ImmutableSortedSet.CreateRange(items))
            ?? Copy<System::Collections.Immutable.IImmutableQueue<T>, System::Collections.Immutable.ImmutableQueue<T>>(
                static items => System::Collections.Immutable.ImmutableQueue.CreateRange(items))
            ?? Copy<System::Collections.Immutable.IImmutableStack<T>, System::Collections.Immutable.ImmutableStack<T>>(
                static items => System::Collections.Immutable.ImmutableStack.CreateRange(items))
#endif
            ?? NestedCollections<Collections::List<T>>.Create(_type, _options)
            ?? NestedCollections<T[]>.Create(_type, _options)
            ?? NestedCollections<Collections::Dictionary<string, T>>.Create(_type, _options);

        private Metadata::JsonTypeInfo? Fill<TCollection>()
            where TCollection : class, Collections::ICollection<T>, new() => Fill<TCollection, TCollection>();

        // A class that items are added to, and what it is known by.
        private Metadata::JsonTypeInfo? Fill<TKnown, TCollection>()
            where TKnown : Collections::IEnumerable<T>
            where TCollection : class, TKnown, Collections::ICollection<T>, new() =>
            Copy<TKnown>(static items =>
            {
                var collection = new TCollection();
                foreach (var item in items)
                {
                    collection.Add(item);
                }

                return collection;
            });

        // A class and what it is known by.
        private Metadata::JsonTypeInfo? Copy<TInterface, TCollection>(
            System::Func<Collections::IReadOnlyList<T>, TCollection> make)
            where TInterface : Collections::IEnumerable<T>
            where TCollection : class, TInterface => Copy<TInterface>(make) ?? Copy(make);

        private Metadata::JsonTypeInfo? Copy<TCollection>(System::Func<Collections::IReadOnlyList<T>, TCollection> make)
            where TCollection : Collections::IEnumerable<T> =>
            Copy(make, static value => value as Collections::IReadOnlyList<T> ?? System::Linq.Enumerable.ToArray(value));

        private Metadata::JsonTypeInfo? Copy<TCollection>(
            System::Func<Collections::IReadOnlyList<T>, TCollection> make,
            System::Func<TCollection, Collections::IReadOnlyList<T>> take) =>
            _type == typeof(TCollection)
                ? CopyingConverter<TCollection, Collections::IReadOnlyList<T>>.TypeInfo(_options, _items, make, take)
                : null;
    }
}
