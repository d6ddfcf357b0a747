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
        private readonly global::System.Type _type;
        private readonly global::System.Text.Json.JsonSerializerOptions _options;
        private readonly global::System.Text.Json.Serialization.JsonConverter<global::System.Collections.Generic.IReadOnlyList<T>> _items;

        public RootCollections(
            global::System.Type type,
            global::System.Text.Json.JsonSerializerOptions options,
            global::System.Text.Json.Serialization.JsonConverter<global::System.Collections.Generic.IReadOnlyList<T>> items)
        {
            _type = type;
            _options = options;
            _items = items;
        }

        /// <summary>The metadata, or null for a type that is none of these.</summary>
        public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Create() =>
            NestedCollections<T>.Create(_type, _options)
            ?? Copy<global::System.Collections.Generic.IReadOnlyCollection<T>>(static items => items)
            ?? Fill<global::System.Collections.Generic.ICollection<T>, global::System.Collections.Generic.List<T>>()
            ?? Fill<global::System.Collections.Generic.IList<T>, global::System.Collections.Generic.List<T>>()
            ?? Fill<global::System.Collections.Generic.ISet<T>, global::System.Collections.Generic.HashSet<T>>()
            ?? Fill<global::System.Collections.Generic.HashSet<T>>()
            ?? Fill<global::System.Collections.Generic.LinkedList<T>>()
            ?? Fill<global::System.Collections.Generic.SortedSet<T>>()
            ?? Fill<global::System.Collections.ObjectModel.Collection<T>>()
            ?? Fill<global::System.Collections.ObjectModel.ObservableCollection<T>>()
            ?? Copy(static items => new global::System.Collections.Generic.Queue<T>(items))
            ?? Copy(static items => new global::System.Collections.Generic.Stack<T>(items))
            ?? Copy(static items => new global::System.Collections.ObjectModel.ReadOnlyCollection<T>((T[])items))
            ?? Copy(static items => new global::System.Collections.Concurrent.ConcurrentQueue<T>(items))
            ?? Copy(static items => new global::System.Collections.Concurrent.ConcurrentStack<T>(items))
            ?? Copy(static items => new global::System.Collections.Concurrent.ConcurrentBag<T>(items))
            ?? Copy(static items => new global::System.Memory<T>((T[])items), static value => value.ToArray())
            ?? Copy(static items => new global::System.ReadOnlyMemory<T>((T[])items), static value => value.ToArray())
#if HAS_LATER_COLLECTIONS
            ?? Fill<global::System.Collections.Generic.IReadOnlySet<T>, global::System.Collections.Generic.HashSet<T>>()
            ?? Copy(static items => global::System.Collections.Immutable.ImmutableArray.CreateRange(items))
            ?? Copy<global::System.Collections.Immutable.IImmutableList<T>, global::System.Collections.Immutable.ImmutableList<T>>(
                static items => global::System.Collections.Immutable.ImmutableList.CreateRange(items))
            ?? Copy<global::System.Collections.Immutable.IImmutableSet<T>, global::System.Collections.Immutable.ImmutableHashSet<T>>(
                static items => global::System.Collections.Immutable.ImmutableHashSet.CreateRange(items))
            ?? Copy(static items => global::System.Collections.Immutable.ImmutableSortedSet.CreateRange(items))
            ?? Copy<global::System.Collections.Immutable.IImmutableQueue<T>, global::System.Collections.Immutable.ImmutableQueue<T>>(
                static items => global::System.Collections.Immutable.ImmutableQueue.CreateRange(items))
            ?? Copy<global::System.Collections.Immutable.IImmutableStack<T>, global::System.Collections.Immutable.ImmutableStack<T>>(
                static items => global::System.Collections.Immutable.ImmutableStack.CreateRange(items))
#endif
            ?? NestedCollections<global::System.Collections.Generic.List<T>>.Create(_type, _options)
            ?? NestedCollections<T[]>.Create(_type, _options)
            ?? NestedCollections<global::System.Collections.Generic.Dictionary<string, T>>.Create(_type, _options);

        private global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Fill<TCollection>()
            where TCollection : class, global::System.Collections.Generic.ICollection<T>, new() => Fill<TCollection, TCollection>();

        // A class that items are added to, and what it is known by.
        private global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Fill<TKnown, TCollection>()
            where TKnown : global::System.Collections.Generic.IEnumerable<T>
            where TCollection : class, TKnown, global::System.Collections.Generic.ICollection<T>, new() =>
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
        private global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Copy<TInterface, TCollection>(
            global::System.Func<global::System.Collections.Generic.IReadOnlyList<T>, TCollection> make)
            where TInterface : global::System.Collections.Generic.IEnumerable<T>
            where TCollection : class, TInterface =>
            Copy<TInterface>(make) ?? Copy(make);

        private global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Copy<TCollection>(
            global::System.Func<global::System.Collections.Generic.IReadOnlyList<T>, TCollection> make)
            where TCollection : global::System.Collections.Generic.IEnumerable<T> =>
            Copy(
                make,
                static value => value as global::System.Collections.Generic.IReadOnlyList<T>
                    ?? global::System.Linq.Enumerable.ToArray(value));

        private global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Copy<TCollection>(
            global::System.Func<global::System.Collections.Generic.IReadOnlyList<T>, TCollection> make,
            global::System.Func<TCollection, global::System.Collections.Generic.IReadOnlyList<T>> take) =>
            _type == typeof(TCollection)
                ? CopyingConverter<TCollection, global::System.Collections.Generic.IReadOnlyList<T>>.TypeInfo(_options, _items, make, take)
                : null;
    }
}
