#if USES_DURATION
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A duration: <c>PT1H30M</c>, or a number of seconds.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct DurationCodec : ICodec<System::TimeSpan>, IDescribed, INeverEmpty
    {
        public System::TimeSpan Read(ref Input json)
        {
            try
            {
                return json.EnterAt() switch
                {
                    Json::JsonTokenType.Number => System::TimeSpan.FromSeconds(json.Reader.GetDouble()),
                    Json::JsonTokenType.String => System::Xml.XmlConvert.ToTimeSpan(json.Reader.GetString()!),
                    _ => throw Mismatch(ref json.Reader, "an ISO 8601 duration"),
                };
            }
            catch (System::Exception e) when (e is System::FormatException || e is System::OverflowException)
            {
                throw Mismatch(ref json.Reader, "an ISO 8601 duration");
            }
        }

        public void Write(ref Output json, System::TimeSpan value) =>
            json.WriteStringValue(System::Xml.XmlConvert.ToString(value));

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "duration");
    }
}
#endif
