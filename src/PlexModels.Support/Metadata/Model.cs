namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <inheritdoc cref="IModel"/>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal class Model<T, TCodec> : IModel
        where TCodec : struct, ICodec<T>
    {
        protected Model()
        {
        }

        public static Model<T, TCodec> Instance { get; } = new();

        public virtual global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? CreateTypeInfo(
            global::System.Type type,
            global::System.Text.Json.JsonSerializerOptions options)
        {
            if (type == typeof(T))
            {
                return Create<T, TCodec>(options);
            }

            if (type == typeof(global::System.Collections.Generic.List<T>))
            {
                return Create<global::System.Collections.Generic.List<T>, RootListCodec<T, TCodec>>(options);
            }

            if (type == typeof(T[]))
            {
                return Create<T[], RootArrayCodec<T, TCodec>>(options);
            }

            if (type == typeof(global::System.Collections.Generic.IReadOnlyList<T>))
            {
                return Create<global::System.Collections.Generic.IReadOnlyList<T>, ListCodec<T, TCodec>>(options);
            }

            if (type == typeof(global::System.Collections.Generic.Dictionary<string, T>))
            {
                return Create<global::System.Collections.Generic.Dictionary<string, T>, RootDictionaryCodec<T, TCodec>>(options);
            }

            if (type == typeof(global::System.Collections.Generic.IReadOnlyDictionary<string, T>))
            {
                return Create<global::System.Collections.Generic.IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>(options);
            }

            // System.Text.Json's metadata of dictionaries asks the options for that of their keys, which is no business of a context of
            // models.
            if (type == typeof(global::System.Collections.Generic.IDictionary<string, T>))
            {
                return Create<global::System.Collections.Generic.IDictionary<string, T>, RootIDictionaryCodec<T, TCodec>>(options);
            }

            if (type == typeof(global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<T>>))
            {
                return Create<
                    global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<T>>,
                    RootDictionaryCodec<global::System.Collections.Generic.List<T>, RootListCodec<T, TCodec>>>(options);
            }

            if (type == typeof(global::System.Collections.Generic.Dictionary<string, T[]>))
            {
                return Create<
                    global::System.Collections.Generic.Dictionary<string, T[]>,
                    RootDictionaryCodec<T[], RootArrayCodec<T, TCodec>>>(options);
            }

            if (type
                == typeof(global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.Dictionary<string, T>>))
            {
                return Create<
                    global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.Dictionary<string, T>>,
                    RootDictionaryCodec<global::System.Collections.Generic.Dictionary<string, T>, RootDictionaryCodec<T, TCodec>>>(options);
            }

#if USES_THREE_STATES
            if (type == typeof(JsonNullable<T>))
            {
                return Create<JsonNullable<T>, JsonNullableCodec<T, TCodec>>(options);
            }

#endif
            return new RootCollections<T>(
                type,
                options,
                new Converter<global::System.Collections.Generic.IReadOnlyList<T>, ListCodec<T, TCodec>>()).Create()
                ?? new RootDictionaries<T>(
                    type,
                    options,
                    new Converter<global::System.Collections.Generic.IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>()).Create();
        }

        public global::System.Text.Json.Nodes.JsonObject? CreateSchema(global::System.Type type, SchemaBuilder schemas) =>
            type == typeof(T) ? schemas.Reference<T, TCodec>()
            : IsMapOf<T>(type) ? schemas.Of<global::System.Collections.Generic.IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>()
            : IsListOf<T>(type) ? schemas.Of<global::System.Collections.Generic.IReadOnlyList<T>, ListCodec<T, TCodec>>()
            : null;

        protected static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<TRoot> Create<TRoot, TRootCodec>(
            global::System.Text.Json.JsonSerializerOptions options)
            where TRootCodec : struct, ICodec<TRoot> =>
            global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<TRoot>(
                options, CustomConverter(typeof(TRoot), options) ?? new Converter<TRoot, TRootCodec>());
    }
}
