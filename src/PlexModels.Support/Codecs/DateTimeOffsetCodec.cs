#if USES_DATE_TIME_OFFSET
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct DateTimeOffsetCodec : IScalarCodec<System::DateTimeOffset>, IDescribed, INeverEmpty
#if USES_TOLERANCE
        , IDateCodec
#endif
    {
        public System::DateTimeOffset Read(ref Input json) =>
#if EMITS_DIRECT_JSON
            json.IsScanning ? ReadScanned(ref json) :
#endif
            TryRead(ref json.Reader, out var value) ? value
            : throw Mismatch(ref json.Reader, "an ISO 8601 instant");

#if EMITS_DIRECT_JSON
        [MethodImpl(NotInlined)]
        private static System::DateTimeOffset ReadScanned(ref Input json) =>
            json.Scanner.TryTakeInstant(out var value) ? value : json.ReadEntered<System::DateTimeOffset, DateTimeOffsetCodec>();

#endif
        private static bool TryRead(ref Json::Utf8JsonReader reader, out System::DateTimeOffset value) =>
            (reader.TokenType == Json::JsonTokenType.String && reader.TryGetDateTimeOffset(out value))
            || TryReadOther(ref reader, out value);

        private static bool TryReadOther(ref Json::Utf8JsonReader reader, out System::DateTimeOffset value)
        {
            if (InstantText.TryParse(ref reader, out var instant))
            {
                var iso = instant.Iso;
                return iso.TryGetDateTimeOffset(out value);
            }

            return TryReadEpoch(ref reader, out value);
        }

#if USES_TOLERANCE
        public bool IsImpossible(ref Input json) =>
            !TryRead(ref json.Reader, out _) && (InstantText.IsDate(ref json.Reader) || InstantText.TryParse(ref json.Reader, out _));

#endif
        public void Write(ref Output json, System::DateTimeOffset value)
        {
            if (!json.TryAppend(value, this))
            {
                json.Writer.WriteStringValue(value);
            }
        }

        public void Append(ref JsonBuffer buffer, MemberName? name, System::DateTimeOffset value)
        {
            var target = buffer.Reserve(name, JsonBuffer.LongestTime + 3);
            target[0] = (byte)'"';
            buffer.EndText(target.Slice(1 + JsonBuffer.CopyInstant(value, target.Slice(1))));
        }

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "date-time");
    }

    internal ref partial struct Input
    {
        public System::DateTimeOffset ReadDateTimeOffset() => Read<System::DateTimeOffset, DateTimeOffsetCodec>();

        public System::DateTimeOffset? ReadDateTimeOffsetOrNull() =>
            ReadValueOrNull<System::DateTimeOffset, DateTimeOffsetCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteDateTimeOffset(MemberName name, System::DateTimeOffset value) =>
            WriteScalar(name, value, default(DateTimeOffsetCodec));

        public void WriteOptionalDateTimeOffset(MemberName name, System::DateTimeOffset? value) =>
            WriteOptionalScalar(name, value, default(DateTimeOffsetCodec));
    }

    // Java's instants are also written as numbers: seconds with a fraction, or milliseconds. No documented instant is as far off as
    // the year 5138, where seconds would reach what milliseconds have had since 1973.
    private static bool TryReadEpoch(ref Json::Utf8JsonReader reader, out System::DateTimeOffset value)
    {
        const decimal FirstMilliseconds = 100_000_000_000;
        value = default;
        if (!(reader.TokenType == Json::JsonTokenType.Number
            ? reader.TryGetDecimal(out var number)
            : TryGetQuotedEpoch(ref reader, out number)))
        {
            return false;
        }

        // The largest decimals do not become milliseconds.
        var milliseconds = number > -FirstMilliseconds && number < FirstMilliseconds ? number * 1000 : number;
        if (milliseconds < System::DateTimeOffset.MinValue.ToUnixTimeMilliseconds()
            || milliseconds > System::DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())
        {
            return false;
        }

        value = System::DateTimeOffset.FromUnixTimeMilliseconds(0).AddTicks(
            (long)(milliseconds * System::TimeSpan.TicksPerMillisecond));
        return true;
    }

    // In quotes, fewer digits could be a year or a date without hyphens, and more a date with its time.
    private static bool TryGetQuotedEpoch(ref Json::Utf8JsonReader reader, out decimal number)
    {
        const decimal First = 100_000_000;
        const decimal Last = 9_999_999_999_999;
        number = 0;
        if (reader.TokenType != Json::JsonTokenType.String)
        {
            return false;
        }

        var text = TextOf(ref reader);
        return System::Buffers.Text.Utf8Parser.TryParse(text, out number, out var used)
            && used == text.Length
            && number >= First
            && number <= Last;
    }
}
#endif
