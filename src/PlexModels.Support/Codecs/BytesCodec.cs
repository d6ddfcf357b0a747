#if USES_BYTES
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct BytesCodec : ICodec<byte[]>, IDescribed
    {
        public byte[] Read(ref Input json) =>
            json.EnterAt() == Json::JsonTokenType.String && json.Reader.TryGetBytesFromBase64(out var value)
                ? value!
                : throw Mismatch(ref json.Reader, "Base64 data");

        public void Write(ref Output json, byte[] value)
        {
            if (value is null)
            {
                json.WriteNullValue();
            }
            else
            {
                json.WriteBase64StringValue(value);
            }
        }

        public Nodes::JsonObject Describe(SchemaBuilder schemas) =>
            new() { ["type"] = "string", ["contentEncoding"] = "base64" };
    }

    internal ref partial struct Input
    {
        public byte[] ReadBytes() => Read<byte[], BytesCodec>();

        public byte[]? ReadBytesOrNull() => ReadOrNull<byte[], BytesCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteBytes(MemberName name, byte[] value) => Write(name, value, default(BytesCodec));

        public void WriteOptionalBytes(MemberName name, byte[]? value) => WriteOptional(name, value, default(BytesCodec));

        public void WriteBase64StringValue(byte[] value)
        {
            if (_isBuffered)
            {
                _buffer.Append(value);
            }
            else
            {
                Writer.WriteBase64StringValue(value);
            }
        }
    }

    internal ref partial struct JsonBuffer
    {
        public void Append(byte[] value)
        {
            var target = Reserve(null, System::Buffers.Text.Base64.GetMaxEncodedToUtf8Length(value.Length) + 3);
            target[0] = (byte)'"';
            System::Buffers.Text.Base64.EncodeToUtf8(value, target.Slice(1), out _, out var written);
            EndText(target.Slice(1 + written));
        }
    }
}
#endif
