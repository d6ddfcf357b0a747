#if USES_DATE && HAS_DATE_ONLY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct DateCodec : ICodec<global::System.DateOnly>, IDescribed, INeverEmpty
#if USES_TOLERANCE
        , IDateCodec
#endif
    {
        private const string Format = "yyyy-MM-dd";

        public global::System.DateOnly Read(ref Input json) =>
            json.EnterAt() == global::System.Text.Json.JsonTokenType.String
            && TryRead(ref json.Reader, out var value)
                ? value
                : throw Mismatch(ref json.Reader, "an ISO 8601 date");

        // A time that says no more than the date is left out.
        private static bool TryRead(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.DateOnly value)
        {
            value = default;
            if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
            {
                return false;
            }

            var text = reader.GetString()!;
            if (text.Length > Format.Length && InstantText.TryParse(ref reader, out var instant) && instant.IsMidnight)
            {
                text = text.Substring(0, Format.Length);
            }

            return global::System.DateOnly.TryParseExact(
                text,
                Format,
                global::System.Globalization.CultureInfo.InvariantCulture,
                global::System.Globalization.DateTimeStyles.None,
                out value);
        }

#if USES_TOLERANCE
        public bool IsImpossible(ref Input json) =>
            (InstantText.IsDate(ref json.Reader) || InstantText.TryParse(ref json.Reader, out _))
            && !global::System.DateOnly.TryParseExact(
                json.Reader.GetString()!.Substring(0, Format.Length),
                Format,
                global::System.Globalization.CultureInfo.InvariantCulture,
                global::System.Globalization.DateTimeStyles.None,
                out _);

#endif
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

        public void WriteOptionalDate(MemberName name, global::System.DateOnly? value) =>
            WriteOptionalValue(name, value, default(DateCodec));
    }
}
#endif
