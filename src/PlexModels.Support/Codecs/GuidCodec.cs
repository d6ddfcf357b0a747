#if USES_GUID
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal readonly struct GuidCodec : ICodec<global::System.Guid>, IDescribed, INeverEmpty
    {
        public global::System.Guid Read(ref Input json) =>
            json.EnterAt() == global::System.Text.Json.JsonTokenType.String && json.Reader.TryGetGuid(out var value)
                ? value
                : throw Mismatch(ref json.Reader, "a UUID");

        public void Write(ref Output json, global::System.Guid value) =>
            json.WriteStringValue(value);

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "uuid");
    }

    internal ref partial struct Input
    {
        public global::System.Guid ReadGuid() => Read<global::System.Guid, GuidCodec>();

        public global::System.Guid? ReadGuidOrNull() => ReadValueOrNull<global::System.Guid, GuidCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteGuid(MemberName name, global::System.Guid value)
        {
            if (_isBuffered)
            {
                _buffer.Append(name, value);
            }
            else
            {
                Write(name, value, default(GuidCodec));
            }
        }

        public void WriteOptionalGuid(MemberName name, global::System.Guid? value)
        {
            if (!_isBuffered)
            {
                WriteOptionalValue(name, value, default(GuidCodec));
            }
            else if (value is { } present)
            {
                _buffer.Append(name, present);
            }
        }

        public void WriteStringValue(global::System.Guid value)
        {
            if (_isBuffered)
            {
                _buffer.Append(null, value);
            }
            else
            {
                Writer.WriteStringValue(value);
            }
        }
    }

    internal partial struct JsonBuffer
    {
        private const int GuidLength = 36;

        /// <inheritdoc cref="Append(MemberName, string)"/>
        public void Append(MemberName? name, global::System.Guid value)
        {
            var target = Reserve(name, GuidLength + 3);
            target[0] = (byte)'"';
            global::System.Buffers.Text.Utf8Formatter.TryFormat(value, target.Slice(1), out var written);
            EndText(target, written);
        }
    }
}
#endif
