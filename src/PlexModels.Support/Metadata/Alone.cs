namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>One model alone: whoever uses nothing but its metadata keeps no other model when the app is trimmed.</summary>
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal sealed class Alone<T, TCodec> : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver, ICodecResolver
        where TCodec : struct, ICodec<T>
    {
        public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> TypeInfo { get; } = Create();

        public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options) =>
            type == typeof(T)
                ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T>(options, new Converter<T, TCodec>())
                : null;

        private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> Create()
        {
            var options = new global::System.Text.Json.JsonSerializerOptions { TypeInfoResolver = new Alone<T, TCodec>() };
            options.MakeReadOnly();
            return (global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        }
    }
}
