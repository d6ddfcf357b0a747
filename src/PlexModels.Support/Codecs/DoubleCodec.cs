#if USES_DOUBLE
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct DoubleCodec : IScalarCodec<double>, IDescribed, INeverEmpty
    {
        public double Read(ref Input json)
        {
            double value;
#if EMITS_DIRECT_JSON
            if (json.IsScanning)
            {
                return ReadScanned(ref json);
            }

#endif
            var isRead = json.Reader.TokenType switch
            {
                Json::JsonTokenType.Number => json.Reader.TryGetDouble(out value),
                Json::JsonTokenType.String => double.TryParse(
                    json.Reader.GetString(),
                    System::Globalization.NumberStyles.Float,
                    System::Globalization.CultureInfo.InvariantCulture,
                    out value),
                _ => throw Mismatch(ref json.Reader, "a number"),
            };
            return isRead && (!(double.IsInfinity(value) || double.IsNaN(value)) || IsNamedNumber(ref json))
                ? value
                : throw Mismatch(ref json.Reader, "a 64-bit floating-point number");
        }

#if EMITS_DIRECT_JSON
        [MethodImpl(NotInlined)]
        private static double ReadScanned(ref Input json) =>
#if HAS_ASCII
            json.Scanner.TryTakeFraction(out var value) ? value :
#endif
            json.ReadEntered<double, DoubleCodec>();

#endif
        public void Write(ref Output json, double value)
        {
            if (json.Settings.WritesNumbersAsStrings
                || (json.Settings.WritesNamedNumbers && (double.IsInfinity(value) || double.IsNaN(value))))
            {
                WriteQuoted(ref json, value.ToString("R", System::Globalization.CultureInfo.InvariantCulture));
            }
            else if (!json.TryAppend(value, this))
            {
                json.Writer.WriteNumberValue(value);
            }
        }

        public void Append(ref JsonBuffer buffer, MemberName? name, double value)
        {
            if (double.IsNaN(value) || double.IsInfinity(value))
            {
                throw new UnbufferableException();
            }

            var target = buffer.Reserve(name, JsonBuffer.LongestFloatingPoint + 1);
            buffer.End(target, Format(value, target));
        }

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("number", "double");
    }

    internal ref partial struct Input
    {
        public double ReadDouble() => Read<double, DoubleCodec>();

        public double? ReadDoubleOrNull() => ReadValueOrNull<double, DoubleCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteDouble(MemberName name, double value) => WriteScalar(name, value, default(DoubleCodec));

        public void WriteOptionalDouble(MemberName name, double? value) =>
            WriteOptionalScalar(name, value, default(DoubleCodec));
    }
}
#endif
