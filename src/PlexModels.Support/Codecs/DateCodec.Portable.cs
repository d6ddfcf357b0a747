#if USES_DATE && !HAS_DATE_ONLY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal readonly struct DateCodec : ICodec<global::System.DateTime>, IDescribed
    {
        private const string Format = "yyyy-MM-dd";

        public global::System.DateTime Read(ref Input json) =>
            json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String
            && global::System.DateTime.TryParseExact(json.Reader.GetString(), Format, global::System.Globalization.CultureInfo.InvariantCulture, global::System.Globalization.DateTimeStyles.None, out var value)
                ? value
                : throw Mismatch(ref json.Reader, "an ISO 8601 date");

        public void Write(ref Output json, global::System.DateTime value) =>
            json.WriteStringValue(value.ToString(Format, global::System.Globalization.CultureInfo.InvariantCulture));

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "date");
    }

    internal ref partial struct Input
    {
        public global::System.DateTime ReadDate() => Read<global::System.DateTime, DateCodec>();

        public global::System.DateTime? ReadDateOrNull() => ReadValueOrNull<global::System.DateTime, DateCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteDate(MemberName name, global::System.DateTime value) => Write(name, value, default(DateCodec));

        public void WriteOptionalDate(MemberName name, global::System.DateTime? value) => WriteOptionalValue(name, value, default(DateCodec));
    }
}
#endif
