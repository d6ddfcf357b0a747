#if USES_TIME && HAS_DATE_ONLY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A time of day: <c>09:30:00</c>.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct TimeCodec : ICodec<System::TimeOnly>, IDescribed, INeverEmpty
    {
        private static readonly string[] s_formats = { "HH:mm:ss.FFFFFFF", "HH:mm" };

        public System::TimeOnly Read(ref Input json) =>
            json.EnterAt() == Json::JsonTokenType.String
            && System::DateTime.TryParseExact(
                json.Reader.GetString(),
                s_formats,
                System::Globalization.CultureInfo.InvariantCulture,
                System::Globalization.DateTimeStyles.NoCurrentDateDefault,
                out var value)
                ? new System::TimeOnly(value.TimeOfDay.Ticks)
                : throw Mismatch(ref json.Reader, "an ISO 8601 time");

        public void Write(ref Output json, System::TimeOnly value) =>
            json.WriteStringValue(new System::DateTime(value.Ticks).ToString(
                s_formats[0],
                System::Globalization.CultureInfo.InvariantCulture));

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "time");
    }
}
#endif
