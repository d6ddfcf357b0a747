#if USES_BIG_INTEGER
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct BigIntegerCodec : ICodec<global::System.Numerics.BigInteger>, IDescribed, INeverEmpty
    {
        // Parsing takes the square of the digits' count; no documented number comes near this.
        private const int MaxDigits = 10_000;

        public global::System.Numerics.BigInteger Read(ref Input json)
        {
            json.Enter();
            return global::System.Numerics.BigInteger.TryParse(
                WholeNumber(ref json.Reader, MaxDigits),
                global::System.Globalization.NumberStyles.AllowLeadingSign,
                global::System.Globalization.CultureInfo.InvariantCulture,
                out var value)
                ? value
                : throw Mismatch(ref json.Reader, "an integer");
        }

        public void Write(ref Output json, global::System.Numerics.BigInteger value)
        {
            var text = value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
            if (json.Settings.WritesNumbersAsStrings)
            {
                WriteQuoted(ref json, text);
            }
            else
            {
                json.WriteRawValue(text);
            }
        }

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("integer");
    }

    internal ref partial struct Input
    {
        public global::System.Numerics.BigInteger ReadBigInteger() => Read<global::System.Numerics.BigInteger, BigIntegerCodec>();

        public global::System.Numerics.BigInteger? ReadBigIntegerOrNull() =>
            ReadValueOrNull<global::System.Numerics.BigInteger, BigIntegerCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteBigInteger(MemberName name, global::System.Numerics.BigInteger value) =>
            Write(name, value, default(BigIntegerCodec));

        public void WriteOptionalBigInteger(MemberName name, global::System.Numerics.BigInteger? value) =>
            WriteOptionalValue(name, value, default(BigIntegerCodec));
    }
}
#endif
