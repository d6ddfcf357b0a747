#if USES_GUID
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct GuidCodec : IScalarCodec<global::System.Guid>, IDescribed, INeverEmpty
    {
        private const int GuidLength = 36;

        public global::System.Guid Read(ref Input json) =>
            json.EnterAt() == global::System.Text.Json.JsonTokenType.String && json.Reader.TryGetGuid(out var value)
                ? value
                : throw Mismatch(ref json.Reader, "a UUID");

        public void Write(ref Output json, global::System.Guid value)
        {
            if (!json.TryAppend(value, this))
            {
                json.Writer.WriteStringValue(value);
            }
        }

        public void Append(ref JsonBuffer buffer, MemberName? name, global::System.Guid value)
        {
            var target = buffer.Reserve(name, GuidLength + 3);
            target[0] = (byte)'"';
            global::System.Buffers.Text.Utf8Formatter.TryFormat(value, target.Slice(1), out var written);
            buffer.EndText(target.Slice(1 + written));
        }

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "uuid");
    }

    internal ref partial struct Input
    {
        public global::System.Guid ReadGuid() => Read<global::System.Guid, GuidCodec>();

        public global::System.Guid? ReadGuidOrNull() => ReadValueOrNull<global::System.Guid, GuidCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteGuid(MemberName name, global::System.Guid value) => WriteScalar(name, value, default(GuidCodec));

        public void WriteOptionalGuid(MemberName name, global::System.Guid? value) =>
            WriteOptionalScalar(name, value, default(GuidCodec));
    }
}
#endif
