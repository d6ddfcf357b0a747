#if USES_DATE_TIME_OFFSET
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal readonly struct DateTimeOffsetCodec : ICodec<global::System.DateTimeOffset>, IDescribed
    {
        public global::System.DateTimeOffset Read(ref Input json) =>
            json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String && json.Reader.TryGetDateTimeOffset(out var value) ? value
            : json.Reader.TokenType == global::System.Text.Json.JsonTokenType.Number ? ReadEpoch(ref json.Reader)
            : throw Mismatch(ref json.Reader, "an ISO 8601 instant");

        public void Write(ref Output json, global::System.DateTimeOffset value) =>
            json.WriteStringValue(value);

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "date-time");
    }

    internal ref partial struct Input
    {
        public global::System.DateTimeOffset ReadDateTimeOffset() => Read<global::System.DateTimeOffset, DateTimeOffsetCodec>();

        public global::System.DateTimeOffset? ReadDateTimeOffsetOrNull() => ReadValueOrNull<global::System.DateTimeOffset, DateTimeOffsetCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteDateTimeOffset(MemberName name, global::System.DateTimeOffset value)
        {
            if (_isBuffered)
            {
                _buffer.Append(name, value);
            }
            else
            {
                Write(name, value, default(DateTimeOffsetCodec));
            }
        }

        public void WriteOptionalDateTimeOffset(MemberName name, global::System.DateTimeOffset? value)
        {
            if (!_isBuffered)
            {
                WriteOptionalValue(name, value, default(DateTimeOffsetCodec));
            }
            else if (value is { } present)
            {
                _buffer.Append(name, present);
            }
        }

        public void WriteStringValue(global::System.DateTimeOffset value)
        {
            if (_isBuffered)
            {
                _buffer.Append(null, value);
            }
            else
            {
                Writer.WriteStringValue(value);
            }
        }
    }

    internal partial struct JsonBuffer
    {
        /// <inheritdoc cref="Append(MemberName, string)"/>
        public void Append(MemberName? name, global::System.DateTimeOffset value)
        {
            var target = Reserve(name, LongestTime + 3);
            target[0] = (byte)'"';
            global::System.Buffers.Text.Utf8Formatter.TryFormat(value, target.Slice(1), out var written, 'O');
            EndText(target, TrimFraction(target.Slice(1, written)));
        }
    }

    // Java's instants are also written as numbers: seconds with a fraction, or milliseconds. No documented instant is as far off as
    // the year 5138, where seconds would reach what milliseconds have had since 1973.
    private static global::System.DateTimeOffset ReadEpoch(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        const double FirstMilliseconds = 1e11;
        if (!reader.TryGetDecimal(out var number))
        {
            throw Mismatch(ref reader, "an ISO 8601 instant");
        }

        var milliseconds = global::System.Math.Abs((double)number) < FirstMilliseconds ? number * 1000 : number;
        var isInRange = milliseconds >= global::System.DateTimeOffset.MinValue.ToUnixTimeMilliseconds()
            && milliseconds <= global::System.DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();
        return isInRange
            ? global::System.DateTimeOffset.FromUnixTimeMilliseconds(0).AddTicks((long)(milliseconds * global::System.TimeSpan.TicksPerMillisecond))
            : throw Mismatch(ref reader, "an ISO 8601 instant");
    }
}
#endif
