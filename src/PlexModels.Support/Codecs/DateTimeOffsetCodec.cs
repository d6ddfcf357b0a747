#if USES_DATE_TIME_OFFSET
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct DateTimeOffsetCodec : IScalarCodec<global::System.DateTimeOffset>, IDescribed, INeverEmpty
#if USES_TOLERANCE
        , IDateCodec
#endif
    {
        public global::System.DateTimeOffset Read(ref Input json) =>
#if EMITS_DIRECT_JSON
            json.IsScanning ? ReadScanned(ref json) :
#endif
            TryRead(ref json.Reader, out var value) ? value
            : throw Mismatch(ref json.Reader, "an ISO 8601 instant");

#if EMITS_DIRECT_JSON
        [MethodImpl(NotInlined)]
        private static global::System.DateTimeOffset ReadScanned(ref Input json) =>
            json.Scanner.TryTakeInstant(out var value) ? value : json.ReadEntered<global::System.DateTimeOffset, DateTimeOffsetCodec>();

#endif
        private static bool TryRead(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.DateTimeOffset value) =>
            (reader.TokenType == global::System.Text.Json.JsonTokenType.String && reader.TryGetDateTimeOffset(out value))
            || TryReadOther(ref reader, out value);

        private static bool TryReadOther(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.DateTimeOffset value)
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
        public void Write(ref Output json, global::System.DateTimeOffset value)
        {
            if (!json.TryAppend(value, this))
            {
                json.Writer.WriteStringValue(value);
            }
        }

        public void Append(ref JsonBuffer buffer, MemberName? name, global::System.DateTimeOffset value)
        {
            var target = buffer.Reserve(name, JsonBuffer.LongestTime + 3);
            target[0] = (byte)'"';
            buffer.EndText(target.Slice(1 + JsonBuffer.CopyInstant(value, target.Slice(1))));
        }

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "date-time");
    }

    internal ref partial struct Input
    {
        public global::System.DateTimeOffset ReadDateTimeOffset() => Read<global::System.DateTimeOffset, DateTimeOffsetCodec>();

        public global::System.DateTimeOffset? ReadDateTimeOffsetOrNull() =>
            ReadValueOrNull<global::System.DateTimeOffset, DateTimeOffsetCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteDateTimeOffset(MemberName name, global::System.DateTimeOffset value) =>
            WriteScalar(name, value, default(DateTimeOffsetCodec));

        public void WriteOptionalDateTimeOffset(MemberName name, global::System.DateTimeOffset? value) =>
            WriteOptionalScalar(name, value, default(DateTimeOffsetCodec));
    }

    // Java's instants are also written as numbers: seconds with a fraction, or milliseconds. No documented instant is as far off as
    // the year 5138, where seconds would reach what milliseconds have had since 1973.
    private static bool TryReadEpoch(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.DateTimeOffset value)
    {
        const decimal FirstMilliseconds = 100_000_000_000;
        value = default;
        if (!(reader.TokenType == global::System.Text.Json.JsonTokenType.Number
            ? reader.TryGetDecimal(out var number)
            : TryGetQuotedEpoch(ref reader, out number)))
        {
            return false;
        }

        // The largest decimals do not become milliseconds.
        var milliseconds = number > -FirstMilliseconds && number < FirstMilliseconds ? number * 1000 : number;
        if (milliseconds < global::System.DateTimeOffset.MinValue.ToUnixTimeMilliseconds()
            || milliseconds > global::System.DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())
        {
            return false;
        }

        value = global::System.DateTimeOffset.FromUnixTimeMilliseconds(0).AddTicks(
            (long)(milliseconds * global::System.TimeSpan.TicksPerMillisecond));
        return true;
    }

    // In quotes, fewer digits could be a year or a date without hyphens, and more a date with its time.
    private static bool TryGetQuotedEpoch(ref global::System.Text.Json.Utf8JsonReader reader, out decimal number)
    {
        const decimal First = 100_000_000;
        const decimal Last = 9_999_999_999_999;
        number = 0;
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
        {
            return false;
        }

        var text = TextOf(ref reader);
        return global::System.Buffers.Text.Utf8Parser.TryParse(text, out number, out var used)
            && used == text.Length
            && number >= First
            && number <= Last;
    }
}
#endif
