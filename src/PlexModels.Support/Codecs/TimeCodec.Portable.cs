#if USES_TIME && !HAS_DATE_ONLY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A time of day: <c>09:30:00</c>.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct TimeCodec : ICodec<global::System.TimeSpan>, IDescribed, INeverEmpty
    {
        private static readonly string[] s_formats = { "HH:mm:ss.FFFFFFF", "HH:mm" };

        public global::System.TimeSpan Read(ref Input json) =>
            json.EnterAt() == global::System.Text.Json.JsonTokenType.String
            && global::System.DateTime.TryParseExact(
                json.Reader.GetString(),
                s_formats,
                global::System.Globalization.CultureInfo.InvariantCulture,
                global::System.Globalization.DateTimeStyles.NoCurrentDateDefault,
                out var value)
                ? new global::System.TimeSpan(value.TimeOfDay.Ticks)
                : throw Mismatch(ref json.Reader, "an ISO 8601 time");

        public void Write(ref Output json, global::System.TimeSpan value) =>
            json.WriteStringValue(new global::System.DateTime(value.Ticks).ToString(
                s_formats[0],
                global::System.Globalization.CultureInfo.InvariantCulture));

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "time");
    }
}
#endif
