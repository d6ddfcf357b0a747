#if USES_DATE_TIME
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A date and a time of some clock: <c>2024-05-17T09:30:00</c>.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct DateTimeCodec : IScalarCodec<System::DateTime>, IDescribed, INeverEmpty
#if USES_TOLERANCE
        , IDateCodec
#endif
    {
        public System::DateTime Read(ref Input json) =>
            json.EnterAt() == Json::JsonTokenType.String
            && TryRead(ref json.Reader, out var value)
                ? value
                : throw Mismatch(ref json.Reader, "an ISO 8601 date and time");

        private static bool TryRead(ref Json::Utf8JsonReader reader, out System::DateTime value) =>
            (reader.TokenType == Json::JsonTokenType.String && reader.TryGetDateTime(out value))
            || TryReadOther(ref reader, out value);

        private static bool TryReadOther(ref Json::Utf8JsonReader reader, out System::DateTime value)
        {
            value = default;
            if (!InstantText.TryParse(ref reader, out var instant))
            {
                return false;
            }

            var iso = instant.Iso;
            return iso.TryGetDateTime(out value);
        }

#if USES_TOLERANCE
        public bool IsImpossible(ref Input json) =>
            !TryRead(ref json.Reader, out _) && (InstantText.IsDate(ref json.Reader) || InstantText.TryParse(ref json.Reader, out _));

#endif
        public void Write(ref Output json, System::DateTime value)
        {
            if (!json.TryAppend(value, this))
            {
                json.Writer.WriteStringValue(value);
            }
        }

        public void Append(ref JsonBuffer buffer, MemberName? name, System::DateTime value)
        {
            var target = buffer.Reserve(name, JsonBuffer.LongestTime + 3);
            target[0] = (byte)'"';
            System::Buffers.Text.Utf8Formatter.TryFormat(value, target.Slice(1), out var written, 'O');
            buffer.EndText(target.Slice(1 + JsonBuffer.TrimFraction(target.Slice(1, written))));
        }

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "date-time");
    }
}
#endif
