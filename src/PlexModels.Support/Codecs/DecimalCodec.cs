#if USES_DECIMAL
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct DecimalCodec : IScalarCodec<decimal>, IDescribed, INeverEmpty
    {
        private const int LongestDecimal = 31;

        public decimal Read(ref Input json)
        {
            if (json.EnterAt() == Json::JsonTokenType.Number && json.Reader.TryGetDecimal(out var value))
            {
                return value;
            }

            return json.Reader.TokenType == Json::JsonTokenType.String
                && decimal.TryParse(
                    json.Reader.GetString(),
                    System::Globalization.NumberStyles.Float,
                    System::Globalization.CultureInfo.InvariantCulture,
                    out value)
                ? value
                : throw Mismatch(ref json.Reader, "a decimal number");
        }

        public void Write(ref Output json, decimal value)
        {
            if (json.Settings.WritesNumbersAsStrings)
            {
                WriteQuoted(ref json, value.ToString(System::Globalization.CultureInfo.InvariantCulture));
            }
            else if (!json.TryAppend(value, this))
            {
                json.Writer.WriteNumberValue(value);
            }
        }

        public void Append(ref JsonBuffer buffer, MemberName? name, decimal value)
        {
            var target = buffer.Reserve(name, LongestDecimal + 1);
            System::Buffers.Text.Utf8Formatter.TryFormat(value, target, out var written);
            buffer.End(target, written);
        }

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("number");
    }

    internal ref partial struct Input
    {
        public decimal ReadDecimal() => Read<decimal, DecimalCodec>();

        public decimal? ReadDecimalOrNull() => ReadValueOrNull<decimal, DecimalCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteDecimal(MemberName name, decimal value) => WriteScalar(name, value, default(DecimalCodec));

        public void WriteOptionalDecimal(MemberName name, decimal? value) =>
            WriteOptionalScalar(name, value, default(DecimalCodec));
    }
}
#endif
