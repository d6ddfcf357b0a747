#if USES_SINGLE
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct SingleCodec : IScalarCodec<float>, IDescribed, INeverEmpty
    {
        public float Read(ref Input json)
        {
            float value;
            var isRead = json.EnterAt() switch
            {
                Json::JsonTokenType.Number => json.Reader.TryGetSingle(out value),
                Json::JsonTokenType.String => float.TryParse(
                    json.Reader.GetString(),
                    System::Globalization.NumberStyles.Float,
                    System::Globalization.CultureInfo.InvariantCulture,
                    out value),
                _ => throw Mismatch(ref json.Reader, "a number"),
            };
            return isRead && (!(float.IsInfinity(value) || float.IsNaN(value)) || IsNamedNumber(ref json))
                ? value
                : throw Mismatch(ref json.Reader, "a 32-bit floating-point number");
        }

        public void Write(ref Output json, float value)
        {
            if (json.Settings.WritesNumbersAsStrings
                || (json.Settings.WritesNamedNumbers && (float.IsInfinity(value) || float.IsNaN(value))))
            {
                WriteQuoted(ref json, value.ToString("R", System::Globalization.CultureInfo.InvariantCulture));
            }
            else if (!json.TryAppend(value, this))
            {
                json.Writer.WriteNumberValue(value);
            }
        }

        public void Append(ref JsonBuffer buffer, MemberName? name, float value)
        {
            if (float.IsNaN(value) || float.IsInfinity(value))
            {
                throw new UnbufferableException();
            }

            var target = buffer.Reserve(name, JsonBuffer.LongestFloatingPoint + 1);
            buffer.End(target, Format(value, target));
        }

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("number", "float");
    }

    internal ref partial struct Input
    {
        public float ReadSingle() => Read<float, SingleCodec>();

        public float? ReadSingleOrNull() => ReadValueOrNull<float, SingleCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteSingle(MemberName name, float value) => WriteScalar(name, value, default(SingleCodec));

        public void WriteOptionalSingle(MemberName name, float? value) =>
            WriteOptionalScalar(name, value, default(SingleCodec));
    }
}
#endif
