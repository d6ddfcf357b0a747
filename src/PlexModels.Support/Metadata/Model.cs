namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <inheritdoc cref="IModel"/>
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal sealed class Model<T, TCodec> : IModel
        where TCodec : struct, ICodec<T>
    {
        public static Model<T, TCodec> Instance { get; } = new Model<T, TCodec>();

        public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? CreateTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)
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

            return null;
        }

        public global::System.Text.Json.Nodes.JsonObject? CreateSchema(global::System.Type type, SchemaBuilder schemas) =>
            type == typeof(T) ? schemas.Reference<T, TCodec>()
            : type == typeof(global::System.Collections.Generic.Dictionary<string, T>) ? schemas.Of<global::System.Collections.Generic.IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>()
            : type == typeof(T[]) || type == typeof(global::System.Collections.Generic.List<T>) || type == typeof(global::System.Collections.Generic.IReadOnlyList<T>)
                ? schemas.Of<global::System.Collections.Generic.IReadOnlyList<T>, ListCodec<T, TCodec>>()
                : null;

        private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<TRoot> Create<TRoot, TRootCodec>(global::System.Text.Json.JsonSerializerOptions options)
            where TRootCodec : struct, ICodec<TRoot> =>
            global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<TRoot>(
                options, CustomConverter(typeof(TRoot), options) ?? new Converter<TRoot, TRootCodec>());
    }
}
