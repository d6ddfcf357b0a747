#if USES_URI
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct UriCodec : ICodec<System::Uri>, IDescribed
    {
        public System::Uri Read(ref Input json) =>
            json.EnterAt() == Json::JsonTokenType.String
            && System::Uri.TryCreate(json.Reader.GetString(), System::UriKind.RelativeOrAbsolute, out var value)
                ? value
                : throw Mismatch(ref json.Reader, "a URI");

        public void Write(ref Output json, System::Uri value) => json.WriteStringValue(value?.OriginalString);

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "uri-reference");
    }

    internal ref partial struct Input
    {
        public System::Uri ReadUri() => Read<System::Uri, UriCodec>();

        public System::Uri? ReadUriOrNull() => ReadOrNull<System::Uri, UriCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteUri(MemberName name, System::Uri value) => Write(name, value, default(UriCodec));

        public void WriteOptionalUri(MemberName name, System::Uri? value) => WriteOptional(name, value, default(UriCodec));
    }
}
#endif
