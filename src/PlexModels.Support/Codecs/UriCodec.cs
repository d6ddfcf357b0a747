#if USES_URI
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct UriCodec : ICodec<global::System.Uri>, IDescribed
    {
        public global::System.Uri Read(ref Input json) =>
            json.EnterAt() == global::System.Text.Json.JsonTokenType.String
            && global::System.Uri.TryCreate(json.Reader.GetString(), global::System.UriKind.RelativeOrAbsolute, out var value)
                ? value
                : throw Mismatch(ref json.Reader, "a URI");

        public void Write(ref Output json, global::System.Uri value) =>
            json.WriteStringValue(value?.OriginalString);

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "uri-reference");
    }

    internal ref partial struct Input
    {
        public global::System.Uri ReadUri() => Read<global::System.Uri, UriCodec>();

        public global::System.Uri? ReadUriOrNull() => ReadOrNull<global::System.Uri, UriCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteUri(MemberName name, global::System.Uri value) => Write(name, value, default(UriCodec));

        public void WriteOptionalUri(MemberName name, global::System.Uri? value) => WriteOptional(name, value, default(UriCodec));
    }
}
#endif
