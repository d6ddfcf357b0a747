namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>One model alone: whoever uses nothing but its metadata keeps no other model when the app is trimmed.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class Alone<T, TCodec> : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver, ICodecResolver
        where TCodec : struct, ICodec<T>
    {
        private static readonly Alone<T, TCodec> s_resolver = new();

        public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> TypeInfo { get; } =
            With(new global::System.Text.Json.JsonSerializerOptions());

        /// <summary>
        /// The metadata under options that know nothing of the model. They stay as they are: the serializer keeps what it knows of all that
        /// are equal to them.
        /// </summary>
        public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> With(
            global::System.Text.Json.JsonSerializerOptions options)
        {
            var copy = new global::System.Text.Json.JsonSerializerOptions(options)
            {
                TypeInfoResolver = options.TypeInfoResolver is { } others
                    ? global::System.Text.Json.Serialization.Metadata.JsonTypeInfoResolver.Combine(others, s_resolver)
                    : s_resolver,
            };
            copy.MakeReadOnly();
            return (global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)copy.GetTypeInfo(typeof(T));
        }

        public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(
            global::System.Type type,
            global::System.Text.Json.JsonSerializerOptions options) =>
            type == typeof(T)
                ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T>(
                    options,
                    CustomConverter(typeof(T), options) ?? new Converter<T, TCodec>())
                : null;
    }
}
