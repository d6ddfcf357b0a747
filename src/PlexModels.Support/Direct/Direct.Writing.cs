#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal sealed partial class Direct<T, TCodec>
    {
        // Found out by the first value that has it so.
        private bool _isUnbuffered;

        public override string ToJson(T value, Json::JsonSerializerOptions? options = null) =>
            (string?)TryWrite(value, options, isText: true)
            ?? Json::JsonSerializer.Serialize(value, TypeInfo(options));

        public override byte[] ToUtf8Json(T value, Json::JsonSerializerOptions? options = null) =>
            (byte[]?)TryWrite(value, options)
            ?? Json::JsonSerializer.SerializeToUtf8Bytes(value, TypeInfo(options));

        public override void WriteJson(
            T value,
            System::Buffers.IBufferWriter<byte> buffer,
            Json::JsonSerializerOptions? options = null)
        {
            _ = buffer ?? throw new System::ArgumentNullException(nameof(buffer));
            if (TryWrite(value, options, buffer: buffer) is null)
            {
                System::Buffers.BuffersExtensions.Write(
                    buffer, Json::JsonSerializer.SerializeToUtf8Bytes(value, TypeInfo(options)));
            }
        }

        // The text, or what it was written to; null where the serializer has to.
        private object? TryWrite(
            T value,
            Json::JsonSerializerOptions? options,
            bool isText = false,
            System::Buffers.IBufferWriter<byte>? buffer = null)
        {
            if (_isUnbuffered || value is null || SettingsOf(options) is not { WritesByType: true } settings || settings.Options.WriteIndented)
            {
                return null;
            }

            var json = new Output(null!, settings, new JsonBuffer(settings, settings.MaxDepth));
            try
            {
                try
                {
                    default(TCodec).Write(ref json, value);
                }
                catch (System::Exception e) when (e is not System::OutOfMemoryException)
                {
                    _isUnbuffered |= e is UnbufferableException { IsOfType: true };
                    return null;
                }

                if (buffer is null)
                {
                    return isText ? json.ToText() : json.Written.ToArray();
                }

                System::Buffers.BuffersExtensions.Write(buffer, json.Written);
                return buffer;
            }
            finally
            {
                json.Release();
            }
        }
    }
}
#endif
