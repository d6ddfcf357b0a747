#if USES_GUID
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct GuidCodec : IScalarCodec<System::Guid>, IDescribed, INeverEmpty
    {
        private const int GuidLength = 36;

        public System::Guid Read(ref Input json) =>
            json.EnterAt() == Json::JsonTokenType.String && json.Reader.TryGetGuid(out var value)
                ? value
                : throw Mismatch(ref json.Reader, "a UUID");

        public void Write(ref Output json, System::Guid value)
        {
            if (!json.TryAppend(value, this))
            {
                json.Writer.WriteStringValue(value);
            }
        }

        public void Append(ref JsonBuffer buffer, MemberName? name, System::Guid value)
        {
            var target = buffer.Reserve(name, GuidLength + 3);
            target[0] = (byte)'"';
            System::Buffers.Text.Utf8Formatter.TryFormat(value, target.Slice(1), out var written);
            buffer.EndText(target.Slice(1 + written));
        }

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "uuid");
    }

    internal ref partial struct Input
    {
        public System::Guid ReadGuid() => Read<System::Guid, GuidCodec>();

        public System::Guid? ReadGuidOrNull() => ReadValueOrNull<System::Guid, GuidCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteGuid(MemberName name, System::Guid value) => WriteScalar(name, value, default(GuidCodec));

        public void WriteOptionalGuid(MemberName name, System::Guid? value) =>
            WriteOptionalScalar(name, value, default(GuidCodec));
    }
}
#endif
