#if USES_DECIMAL
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal readonly struct DecimalCodec : ICodec<decimal>, IDescribed, INeverEmpty
    {
        public decimal Read(ref Input json)
        {
            if (json.EnterAt() == global::System.Text.Json.JsonTokenType.Number && json.Reader.TryGetDecimal(out var value))
            {
                return value;
            }

            return json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String
                && decimal.TryParse(
                    json.Reader.GetString(),
                    global::System.Globalization.NumberStyles.Float,
                    global::System.Globalization.CultureInfo.InvariantCulture,
                    out value)
                ? value
                : throw Mismatch(ref json.Reader, "a decimal number");
        }

        public void Write(ref Output json, decimal value)
        {
            if (json.Settings.WritesNumbersAsStrings)
            {
                WriteQuoted(ref json, value.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                json.WriteNumberValue(value);
            }
        }

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("number");
    }

    internal ref partial struct Input
    {
        public decimal ReadDecimal() => Read<decimal, DecimalCodec>();

        public decimal? ReadDecimalOrNull() => ReadValueOrNull<decimal, DecimalCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteDecimal(MemberName name, decimal value)
        {
            if (_isBuffered)
            {
                _buffer.Append(name, value);
            }
            else
            {
                Write(name, value, default(DecimalCodec));
            }
        }

        public void WriteOptionalDecimal(MemberName name, decimal? value)
        {
            if (!_isBuffered)
            {
                WriteOptionalValue(name, value, default(DecimalCodec));
            }
            else if (value is { } present)
            {
                _buffer.Append(name, present);
            }
        }

        public void WriteNumberValue(decimal value)
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
        private const int LongestDecimal = 31;

        /// <inheritdoc cref="Append(MemberName, string)"/>
        public void Append(MemberName? name, decimal value)
        {
            global::System.Buffers.Text.Utf8Formatter.TryFormat(value, Reserve(name, LongestDecimal + 1), out var written);
            EndValue(written);
        }
    }
}
#endif
