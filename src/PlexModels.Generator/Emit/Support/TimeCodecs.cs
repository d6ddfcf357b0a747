namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>A date and a time of some clock: <c>2024-05-17T09:30:00</c>.</summary>
        internal readonly struct DateTimeCodec : ICodec<global::System.DateTime>, IDescribed
        {
            public global::System.DateTime Read(ref Input json) =>
                json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String && json.Reader.TryGetDateTime(out var value)
                    ? value
                    : throw Mismatch(ref json.Reader, "an ISO 8601 date and time");

            public void Write(ref Output json, global::System.DateTime value) =>
                json.WriteStringValue(value);

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "date-time");
        }

        /// <summary>A time of day: <c>09:30:00</c>.</summary>
        internal readonly struct TimeCodec : ICodec<TIME_TYPE>, IDescribed
        {
            private static readonly string[] s_formats = { "HH:mm:ss.FFFFFFF", "HH:mm" };

            public TIME_TYPE Read(ref Input json) =>
                json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String
                && global::System.DateTime.TryParseExact(
                    json.Reader.GetString(), s_formats, global::System.Globalization.CultureInfo.InvariantCulture, global::System.Globalization.DateTimeStyles.NoCurrentDateDefault, out var value)
                    ? new TIME_TYPE(value.TimeOfDay.Ticks)
                    : throw Mismatch(ref json.Reader, "an ISO 8601 time");

            public void Write(ref Output json, TIME_TYPE value) =>
                json.WriteStringValue(new global::System.DateTime(value.Ticks).ToString(s_formats[0], global::System.Globalization.CultureInfo.InvariantCulture));

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "time");
        }

        /// <summary>A duration: <c>PT1H30M</c>, or a number of seconds.</summary>
        internal readonly struct DurationCodec : ICodec<global::System.TimeSpan>, IDescribed
        {
            public global::System.TimeSpan Read(ref Input json)
            {
                try
                {
                    return json.Reader.TokenType switch
                    {
                        global::System.Text.Json.JsonTokenType.Number => global::System.TimeSpan.FromSeconds(json.Reader.GetDouble()),
                        global::System.Text.Json.JsonTokenType.String => global::System.Xml.XmlConvert.ToTimeSpan(json.Reader.GetString()!),
                        _ => throw Mismatch(ref json.Reader, "an ISO 8601 duration"),
                    };
                }
                catch (global::System.Exception e) when (e is global::System.FormatException || e is global::System.OverflowException)
                {
                    throw Mismatch(ref json.Reader, "an ISO 8601 duration");
                }
            }

            public void Write(ref Output json, global::System.TimeSpan value) =>
                json.WriteStringValue(global::System.Xml.XmlConvert.ToString(value));

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "duration");
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
}
