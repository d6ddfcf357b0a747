#if USES_DOUBLE
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal readonly struct DoubleCodec : ICodec<double>, IDescribed, INeverEmpty
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
                global::System.Text.Json.JsonTokenType.Number => json.Reader.TryGetDouble(out value),
                global::System.Text.Json.JsonTokenType.String => double.TryParse(
                    json.Reader.GetString(),
                    global::System.Globalization.NumberStyles.Float,
                    global::System.Globalization.CultureInfo.InvariantCulture,
                    out value),
                _ => throw Mismatch(ref json.Reader, "a number"),
            };
            return isRead && (!(double.IsInfinity(value) || double.IsNaN(value)) || IsNamedNumber(ref json))
                ? value
                : throw Mismatch(ref json.Reader, "a 64-bit floating-point number");
        }

#if EMITS_DIRECT_JSON
        [global::System.Runtime.CompilerServices.MethodImpl(NotInlined)]
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
                WriteQuoted(ref json, value.ToString("R", global::System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                json.WriteNumberValue(value);
            }
        }

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("number", "double");
    }

    internal ref partial struct Input
    {
        public double ReadDouble() => Read<double, DoubleCodec>();

        public double? ReadDoubleOrNull() => ReadValueOrNull<double, DoubleCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteDouble(MemberName name, double value)
        {
            if (_isBuffered)
            {
                _buffer.Append(name, value);
            }
            else
            {
                Write(name, value, default(DoubleCodec));
            }
        }

        public void WriteOptionalDouble(MemberName name, double? value)
        {
            if (!_isBuffered)
            {
                WriteOptionalValue(name, value, default(DoubleCodec));
            }
            else if (value is { } present)
            {
                _buffer.Append(name, present);
            }
        }

        public void WriteNumberValue(double value)
        {
            if (_isBuffered)
            {
                _buffer.Append(null, value);
            }
            else
            {
                Writer.WriteNumberValue(value);
            }
        }
    }

    internal partial struct JsonBuffer
    {
        /// <inheritdoc cref="Append(MemberName, string)"/>
        public void Append(MemberName? name, double value)
        {
            if (double.IsNaN(value) || double.IsInfinity(value))
            {
                throw new UnbufferableException();
            }

            EndValue(Format(value, Reserve(name, LongestFloatingPoint + 1)));
        }
    }
}
#endif
