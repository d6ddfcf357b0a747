#if USES_DATE && HAS_DATE_ONLY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal readonly struct DateCodec : ICodec<global::System.DateOnly>, IDescribed
    {
        private const string Format = "yyyy-MM-dd";

        public global::System.DateOnly Read(ref Input json) =>
            json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String
            && global::System.DateOnly.TryParseExact(json.Reader.GetString(), Format, global::System.Globalization.CultureInfo.InvariantCulture, global::System.Globalization.DateTimeStyles.None, out var value)
                ? value
                : throw Mismatch(ref json.Reader, "an ISO 8601 date");

        public void Write(ref Output json, global::System.DateOnly value) =>
            json.WriteStringValue(value.ToString(Format, global::System.Globalization.CultureInfo.InvariantCulture));

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "date");
    }

    internal ref partial struct Input
    {
        public global::System.DateOnly ReadDate() => Read<global::System.DateOnly, DateCodec>();

        public global::System.DateOnly? ReadDateOrNull() => ReadValueOrNull<global::System.DateOnly, DateCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteDate(MemberName name, global::System.DateOnly value) => Write(name, value, default(DateCodec));

        public void WriteOptionalDate(MemberName name, global::System.DateOnly? value) => WriteOptionalValue(name, value, default(DateCodec));
    }
}
#endif
