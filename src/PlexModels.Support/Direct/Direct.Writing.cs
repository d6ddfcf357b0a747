#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal sealed partial class Direct<T, TCodec>
    {
        // Found out by the first value that has it so.
        private bool _isUnbuffered;

        public override string ToJson(T value, global::System.Text.Json.JsonSerializerOptions? options = null)
        {
            if (!TryWrite(value, options, out var json))
            {
                return global::System.Text.Json.JsonSerializer.Serialize(value, TypeInfo(options));
            }

            var text = json.ToText();
            json.Release();
            return text;
        }

        public override byte[] ToUtf8Json(T value, global::System.Text.Json.JsonSerializerOptions? options = null)
        {
            if (!TryWrite(value, options, out var json))
            {
                return global::System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(value, TypeInfo(options));
            }

            var utf8Json = json.Written.ToArray();
            json.Release();
            return utf8Json;
        }

        public override void WriteJson(
            T value,
            global::System.Buffers.IBufferWriter<byte> buffer,
            global::System.Text.Json.JsonSerializerOptions? options = null)
        {
            _ = buffer ?? throw new global::System.ArgumentNullException(nameof(buffer));
            if (!TryWrite(value, options, out var json))
            {
                global::System.Buffers.BuffersExtensions.Write(
                    buffer, global::System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(value, TypeInfo(options)));
                return;
            }

            try
            {
                global::System.Buffers.BuffersExtensions.Write(buffer, json.Written);
            }
            finally
            {
                json.Release();
            }
        }

        private bool TryWrite(T value, global::System.Text.Json.JsonSerializerOptions? options, out Output json)
        {
            json = default;
            if (_isUnbuffered || value is null || SettingsOf(options) is not { } settings || !JsonBuffer.TryRent(settings, out var buffer))
            {
                return false;
            }

            json = new Output(null!, settings, buffer);
            try
            {
                default(TCodec).Write(ref json, value);
                return true;
            }
            catch (global::System.Exception e) when (e is not global::System.OutOfMemoryException)
            {
                _isUnbuffered |= e is UnbufferableException { IsOfType: true };
                json.Release();
                return false;
            }
        }
    }
}
#endif
