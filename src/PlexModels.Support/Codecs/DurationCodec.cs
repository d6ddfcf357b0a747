#if USES_DURATION
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A duration: <c>PT1H30M</c>, or a number of seconds.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct DurationCodec : ICodec<global::System.TimeSpan>, IDescribed, INeverEmpty
    {
        public global::System.TimeSpan Read(ref Input json)
        {
            try
            {
                return json.EnterAt() switch
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
}
#endif
