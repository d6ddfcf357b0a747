#if USES_DATE && HAS_DATE_ONLY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct DateCodec : ICodec<System::DateOnly>, IDescribed, INeverEmpty
#if USES_TOLERANCE
        , IDateCodec
#endif
    {
        private const string Format = "yyyy-MM-dd";

        public System::DateOnly Read(ref Input json) =>
            json.EnterAt() == Json::JsonTokenType.String
            && TryRead(ref json.Reader, out var value)
                ? value
                : throw Mismatch(ref json.Reader, "an ISO 8601 date");

        // A time that says no more than the date is left out.
        private static bool TryRead(ref Json::Utf8JsonReader reader, out System::DateOnly value)
        {
            value = default;
            if (reader.TokenType != Json::JsonTokenType.String)
            {
                return false;
            }

            var text = reader.GetString()!;
            if (text.Length > Format.Length && InstantText.TryParse(ref reader, out var instant) && instant.IsMidnight)
            {
                text = text.Substring(0, Format.Length);
            }

            return System::DateOnly.TryParseExact(
                text,
                Format,
                System::Globalization.CultureInfo.InvariantCulture,
                System::Globalization.DateTimeStyles.None,
                out value);
        }

#if USES_TOLERANCE
        public bool IsImpossible(ref Input json) =>
            (InstantText.IsDate(ref json.Reader) || InstantText.TryParse(ref json.Reader, out _))
            && !System::DateOnly.TryParseExact(
                json.Reader.GetString()!.Substring(0, Format.Length),
                Format,
                System::Globalization.CultureInfo.InvariantCulture,
                System::Globalization.DateTimeStyles.None,
                out _);

#endif
        public void Write(ref Output json, System::DateOnly value) =>
            json.WriteStringValue(value.ToString(Format, System::Globalization.CultureInfo.InvariantCulture));

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "date");
    }

    internal ref partial struct Input
    {
        public System::DateOnly ReadDate() => Read<System::DateOnly, DateCodec>();

        public System::DateOnly? ReadDateOrNull() => ReadValueOrNull<System::DateOnly, DateCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteDate(MemberName name, System::DateOnly value) => Write(name, value, default(DateCodec));

        public void WriteOptionalDate(MemberName name, System::DateOnly? value) =>
            WriteOptionalValue(name, value, default(DateCodec));
    }
}
#endif
