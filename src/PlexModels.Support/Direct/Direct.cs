#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// Reads and writes documents of one type without the serializer, as long as all is well. Whatever is wrong, the serializer reads or
    /// writes the same once more and says so: its exceptions are the only ones there are.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed partial class Direct<T, TCodec> : PlexModelsJsonDocument<T>
        where TCodec : struct, ICodec<T>
    {
        public static Direct<T, TCodec> Instance { get; } = new();

        public override T? FromJson(System::ReadOnlySpan<byte> utf8Json, Json::JsonSerializerOptions? options = null) =>
            TryRead(utf8Json, options, out var value)
                ? value
                : Json::JsonSerializer.Deserialize(utf8Json, TypeInfo(options));

        public override T? FromJson(string json, Json::JsonSerializerOptions? options = null)
        {
            if (json is not null)
            {
                using var utf8Json = Utf8Document.Of(json);
                if (utf8Json.IsValid && TryRead(utf8Json.Bytes, options, out var value))
                {
                    return value;
                }
            }

            return Json::JsonSerializer.Deserialize(json!, TypeInfo(options));
        }

        public override System::Threading.Tasks.ValueTask<T?> FromJsonAsync(
            System::IO.Stream utf8Json,
            Json::JsonSerializerOptions? options,
            System::Threading.CancellationToken cancellationToken = default) =>
            Utf8Document.ReadAsync(
                this,
                utf8Json ?? throw new System::ArgumentNullException(nameof(utf8Json)),
                options,
                cancellationToken);

        private static bool TryRead(System::ReadOnlySpan<byte> utf8Json, Json::JsonSerializerOptions? options, out T? value)
        {
            value = default;
            if (SettingsOf(options) is not { } settings)
            {
                return false;
            }

            try
            {
                var json = new Input(utf8Json, settings);
                json.Begin();
                if (default(T) is not null || !json.TakeNull())
                {
                    value = default(TCodec).Read(ref json);
                }

                json.End();
                return json.TakeEnd();
            }
            catch (System::Exception e) when (e is not System::OutOfMemoryException)
            {
                return false;
            }
        }

        // Null where the options ask for something that is left to the serializer.
        private static Settings? SettingsOf(Json::JsonSerializerOptions? options)
        {
            if (options is null)
            {
                return Settings.Default;
            }

            var typeInfo = TypeInfo(options);
            return typeInfo.Converter is ICodecConverter && Settings.Of(typeInfo.Options) is { HasOverrides: false } settings
                ? settings
                : null;
        }

        // Options that know the type have their say. Others are none the less good for the type alone.
        private static Metadata::JsonTypeInfo<T> TypeInfo(Json::JsonSerializerOptions? options) =>
            options is null ? Alone<T, TCodec>.TypeInfo
            : options.TypeInfoResolver is not null && options.TryGetTypeInfo(typeof(T), out var known)
                ? (Metadata::JsonTypeInfo<T>)known
            : Alone<T, TCodec>.With(options);
    }
}
#endif
