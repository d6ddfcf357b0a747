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

        public virtual Metadata::JsonTypeInfo? CreateTypeInfo(System::Type type, Json::JsonSerializerOptions options)
        {
            if (type == typeof(T))
            {
                return Create<T, TCodec>(options);
            }

            if (type == typeof(Collections::List<T>))
            {
                return Create<Collections::List<T>, RootListCodec<T, TCodec>>(options);
            }

            if (type == typeof(T[]))
            {
                return Create<T[], RootArrayCodec<T, TCodec>>(options);
            }

            if (type == typeof(Collections::IReadOnlyList<T>))
            {
                return Create<Collections::IReadOnlyList<T>, ListCodec<T, TCodec>>(options);
            }

            if (type == typeof(Collections::Dictionary<string, T>))
            {
                return Create<Collections::Dictionary<string, T>, RootDictionaryCodec<T, TCodec>>(options);
            }

            if (type == typeof(Collections::IReadOnlyDictionary<string, T>))
            {
                return Create<Collections::IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>(options);
            }

            // System.Text.Json's metadata of dictionaries asks the options for that of their keys, which is no business of a context of
            // models.
            if (type == typeof(Collections::IDictionary<string, T>))
            {
                return Create<Collections::IDictionary<string, T>, RootIDictionaryCodec<T, TCodec>>(options);
            }

            if (type == typeof(Collections::Dictionary<string, Collections::List<T>>))
            {
                return Create<
                    Collections::Dictionary<string, Collections::List<T>>,
                    RootDictionaryCodec<Collections::List<T>, RootListCodec<T, TCodec>>>(options);
            }

            if (type == typeof(Collections::Dictionary<string, T[]>))
            {
                return Create<
                    Collections::Dictionary<string, T[]>,
                    RootDictionaryCodec<T[], RootArrayCodec<T, TCodec>>>(options);
            }

            if (type
                == typeof(Collections::Dictionary<string, Collections::Dictionary<string, T>>))
            {
                return Create<
                    Collections::Dictionary<string, Collections::Dictionary<string, T>>,
                    RootDictionaryCodec<Collections::Dictionary<string, T>, RootDictionaryCodec<T, TCodec>>>(options);
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
                new Converter<Collections::IReadOnlyList<T>, ListCodec<T, TCodec>>()).Create()
                ?? new RootDictionaries<T>(
                    type,
                    options,
                    new Converter<Collections::IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>()).Create();
        }

        public Nodes::JsonObject? CreateSchema(System::Type type, SchemaBuilder schemas) =>
            type == typeof(T) ? schemas.Reference<T, TCodec>()
            : IsMapOf<T>(type) ? schemas.Of<Collections::IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>()
            : IsListOf<T>(type) ? schemas.Of<Collections::IReadOnlyList<T>, ListCodec<T, TCodec>>()
            : null;

        protected static Metadata::JsonTypeInfo<TRoot> Create<TRoot, TRootCodec>(Json::JsonSerializerOptions options)
            where TRootCodec : struct, ICodec<TRoot> =>
            Metadata::JsonMetadataServices.CreateValueInfo<TRoot>(
                options, CustomConverter(typeof(TRoot), options) ?? new Converter<TRoot, TRootCodec>());
    }
}
