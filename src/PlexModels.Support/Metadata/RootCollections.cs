namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// The metadata of collections of a type at the root of a document, beyond those that have codecs: each is made of an array, and
    /// written as the list that it is or is copied to. What is enumerated while it is written has System.Text.Json's own metadata. No codec
    /// is named here, and no converter but one, so that native code is shared by all models that are classes.
    /// </summary>
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
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
            Enumerated()
            ?? Copy<global::System.Collections.Generic.IReadOnlyCollection<T>>(static items => items)
            ?? Copy<global::System.Collections.Generic.ICollection<T>>(static items =>
                new global::System.Collections.Generic.List<T>(items))
            ?? Copy<global::System.Collections.Generic.IList<T>>(static items => new global::System.Collections.Generic.List<T>(items))
            ?? Copy<global::System.Collections.Generic.ISet<T>>(static items => new global::System.Collections.Generic.HashSet<T>(items))
            ?? Copy(static items => new global::System.Collections.Generic.HashSet<T>(items))
            ?? Copy(static items => new global::System.Collections.Generic.Queue<T>(items))
            ?? Copy(static items => new global::System.Collections.Generic.Stack<T>(items))
            ?? Copy(static items => new global::System.Collections.Generic.LinkedList<T>(items))
            ?? Copy(static items => new global::System.Collections.Generic.SortedSet<T>(items))
            ?? Copy(static items => new global::System.Collections.ObjectModel.Collection<T>(
                new global::System.Collections.Generic.List<T>(items)))
            ?? Copy(static items => new global::System.Collections.ObjectModel.ObservableCollection<T>(items))
            ?? Copy(static items => new global::System.Collections.ObjectModel.ReadOnlyCollection<T>((T[])items))
            ?? Copy(static items => new global::System.Collections.Concurrent.ConcurrentQueue<T>(items))
            ?? Copy(static items => new global::System.Collections.Concurrent.ConcurrentStack<T>(items))
            ?? Copy(static items => new global::System.Collections.Concurrent.ConcurrentBag<T>(items))
            ?? Copy(static items => new global::System.Memory<T>((T[])items), static value => value.ToArray())
            ?? Copy(static items => new global::System.ReadOnlyMemory<T>((T[])items), static value => value.ToArray())
#if HAS_LATER_COLLECTIONS
            ?? Copy<global::System.Collections.Generic.IReadOnlySet<T>>(static items =>
                new global::System.Collections.Generic.HashSet<T>(items))
            ?? Copy(static items => global::System.Collections.Immutable.ImmutableArray.CreateRange(items))
            ?? Copy(static items => global::System.Collections.Immutable.ImmutableList.CreateRange(items))
            ?? Copy<global::System.Collections.Immutable.IImmutableList<T>>(static items =>
                global::System.Collections.Immutable.ImmutableList.CreateRange(items))
            ?? Copy(static items => global::System.Collections.Immutable.ImmutableHashSet.CreateRange(items))
            ?? Copy<global::System.Collections.Immutable.IImmutableSet<T>>(static items =>
                global::System.Collections.Immutable.ImmutableHashSet.CreateRange(items))
            ?? Copy(static items => global::System.Collections.Immutable.ImmutableSortedSet.CreateRange(items))
            ?? Copy(static items => global::System.Collections.Immutable.ImmutableQueue.CreateRange(items))
            ?? Copy<global::System.Collections.Immutable.IImmutableQueue<T>>(static items =>
                global::System.Collections.Immutable.ImmutableQueue.CreateRange(items))
            ?? Copy(static items => global::System.Collections.Immutable.ImmutableStack.CreateRange(items))
            ?? Copy<global::System.Collections.Immutable.IImmutableStack<T>>(static items =>
                global::System.Collections.Immutable.ImmutableStack.CreateRange(items))
#endif
            ?? NestedCollections<global::System.Collections.Generic.List<T>>.Create(_type, _options)
            ?? NestedCollections<T[]>.Create(_type, _options)
            ?? NestedCollections<global::System.Collections.Generic.Dictionary<string, T>>.Create(_type, _options);

        private global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Enumerated() =>
            _type == typeof(global::System.Collections.Generic.IEnumerable<T>)
                ? UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices
                    .CreateIEnumerableInfo<global::System.Collections.Generic.IEnumerable<T>, T>(
                        _options,
                        new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<global::System.Collections.Generic.IEnumerable<T>>()))
            : _type == typeof(global::System.Collections.Generic.IAsyncEnumerable<T>)
                ? UnlessConverted(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices
                    .CreateIAsyncEnumerableInfo<global::System.Collections.Generic.IAsyncEnumerable<T>, T>(
                        _options,
                        new global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues<global::System.Collections.Generic.IAsyncEnumerable<T>>()))
            : null;

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
