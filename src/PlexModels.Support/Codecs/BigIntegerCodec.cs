#if USES_BIG_INTEGER
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct BigIntegerCodec : ICodec<System::Numerics.BigInteger>, IDescribed, INeverEmpty
    {
        // Parsing takes the square of the digits' count; no documented number comes near this.
        private const int MaxDigits = 10_000;

        public System::Numerics.BigInteger Read(ref Input json)
        {
            json.Enter();
            return System::Numerics.BigInteger.TryParse(
                WholeNumber(ref json.Reader, MaxDigits),
                System::Globalization.NumberStyles.AllowLeadingSign,
                System::Globalization.CultureInfo.InvariantCulture,
                out var value)
                ? value
                : throw Mismatch(ref json.Reader, "an integer");
        }

        public void Write(ref Output json, System::Numerics.BigInteger value)
        {
            var text = value.ToString(System::Globalization.CultureInfo.InvariantCulture);
            if (json.Settings.WritesNumbersAsStrings)
            {
                WriteQuoted(ref json, text);
            }
            else
            {
                json.WriteRawValue(text);
            }
        }

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("integer");
    }

    internal ref partial struct Input
    {
        public System::Numerics.BigInteger ReadBigInteger() => Read<System::Numerics.BigInteger, BigIntegerCodec>();

        public System::Numerics.BigInteger? ReadBigIntegerOrNull() =>
            ReadValueOrNull<System::Numerics.BigInteger, BigIntegerCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteBigInteger(MemberName name, System::Numerics.BigInteger value) =>
            Write(name, value, default(BigIntegerCodec));

        public void WriteOptionalBigInteger(MemberName name, System::Numerics.BigInteger? value) =>
            WriteOptionalValue(name, value, default(BigIntegerCodec));
    }
}
#endif
