namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>One model alone: whoever uses nothing but its metadata keeps no other model when the app is trimmed.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class Alone<T, TCodec> : Metadata::IJsonTypeInfoResolver, ICodecResolver
        where TCodec : struct, ICodec<T>
    {
        private static readonly Alone<T, TCodec> s_resolver = new();

        public static Metadata::JsonTypeInfo<T> TypeInfo { get; } =
            With(new Json::JsonSerializerOptions());

        /// <summary>
        /// The metadata under options that know nothing of the model. They stay as they are: the serializer keeps what it knows of all that
        /// are equal to them.
        /// </summary>
        public static Metadata::JsonTypeInfo<T> With(Json::JsonSerializerOptions options)
        {
            var copy = new Json::JsonSerializerOptions(options)
            {
                TypeInfoResolver = options.TypeInfoResolver is { } others
                    ? Metadata::JsonTypeInfoResolver.Combine(others, s_resolver)
                    : s_resolver,
            };
            copy.MakeReadOnly();
            return (Metadata::JsonTypeInfo<T>)copy.GetTypeInfo(typeof(T));
        }

        public Metadata::JsonTypeInfo? GetTypeInfo(System::Type type, Json::JsonSerializerOptions options) =>
            type == typeof(T)
                ? Metadata::JsonMetadataServices.CreateValueInfo<T>(
                    options,
                    CustomConverter(typeof(T), options) ?? new Converter<T, TCodec>())
                : null;
    }
}
