namespace PlexModels.Support
{
    /// <summary>What the generated models share to read and write JSON.</summary>
    internal static partial class PlexModelsJson
    {
        /// <summary>Reads and writes the JSON values of one type. Implemented by structs, so that every call is bound at compile time.</summary>
        /// <typeparam name="T">The type.</typeparam>
        internal interface ICodec<T>
        {
            /// <summary>Reads a value; the reader stands on its first token, and on its last afterwards.</summary>
            T Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings);

            /// <summary>Writes a value.</summary>
            void Write(global::System.Text.Json.Utf8JsonWriter writer, T value, Settings settings);
        }

        internal readonly struct StringCodec : ICodec<string>
        {
            public string Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                reader.TokenType switch
                {
                    global::System.Text.Json.JsonTokenType.String => reader.GetString()!,
                    global::System.Text.Json.JsonTokenType.Number => RawText(ref reader),
                    _ => throw Mismatch(ref reader, "a string"),
                };

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, string value, Settings settings) =>
                writer.WriteStringValue(value);
        }

        internal readonly struct Int64Codec : ICodec<long>
        {
            public long Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings)
            {
                if (reader.TokenType == global::System.Text.Json.JsonTokenType.Number && reader.TryGetInt64(out var value))
                {
                    return value;
                }

                return reader.TokenType == global::System.Text.Json.JsonTokenType.String
                    && long.TryParse(reader.GetString(), global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture, out value)
                    ? value
                    : throw Mismatch(ref reader, "a 64-bit integer");
            }

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, long value, Settings settings) =>
                writer.WriteNumberValue(value);
        }

        internal readonly struct Int32Codec : ICodec<int>
        {
            public int Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings)
            {
                if (reader.TokenType == global::System.Text.Json.JsonTokenType.Number && reader.TryGetInt32(out var value))
                {
                    return value;
                }

                return reader.TokenType == global::System.Text.Json.JsonTokenType.String
                    && int.TryParse(reader.GetString(), global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture, out value)
                    ? value
                    : throw Mismatch(ref reader, "a 32-bit integer");
            }

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, int value, Settings settings) =>
                writer.WriteNumberValue(value);
        }

        internal readonly struct DoubleCodec : ICodec<double>
        {
            public double Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings)
            {
                double value;
                var isRead = reader.TokenType switch
                {
                    global::System.Text.Json.JsonTokenType.Number => reader.TryGetDouble(out value),
                    global::System.Text.Json.JsonTokenType.String => double.TryParse(
                        reader.GetString(), global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture, out value),
                    _ => throw Mismatch(ref reader, "a number"),
                };
                return isRead && !double.IsInfinity(value) && !double.IsNaN(value) ? value : throw Mismatch(ref reader, "a 64-bit floating-point number");
            }

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, double value, Settings settings) =>
                writer.WriteNumberValue(value);
        }

        internal readonly struct SingleCodec : ICodec<float>
        {
            public float Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings)
            {
                float value;
                var isRead = reader.TokenType switch
                {
                    global::System.Text.Json.JsonTokenType.Number => reader.TryGetSingle(out value),
                    global::System.Text.Json.JsonTokenType.String => float.TryParse(
                        reader.GetString(), global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture, out value),
                    _ => throw Mismatch(ref reader, "a number"),
                };
                return isRead && !float.IsInfinity(value) && !float.IsNaN(value) ? value : throw Mismatch(ref reader, "a 32-bit floating-point number");
            }

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, float value, Settings settings) =>
                writer.WriteNumberValue(value);
        }

        internal readonly struct DecimalCodec : ICodec<decimal>
        {
            public decimal Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings)
            {
                if (reader.TokenType == global::System.Text.Json.JsonTokenType.Number && reader.TryGetDecimal(out var value))
                {
                    return value;
                }

                return reader.TokenType == global::System.Text.Json.JsonTokenType.String
                    && decimal.TryParse(reader.GetString(), global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture, out value)
                    ? value
                    : throw Mismatch(ref reader, "a decimal number");
            }

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, decimal value, Settings settings) =>
                writer.WriteNumberValue(value);
        }

        internal readonly struct BigIntegerCodec : ICodec<global::System.Numerics.BigInteger>
        {
            // Parsing takes the square of the digits' count; no documented number comes near this.
            private const int MostDigits = 10_000;

            public global::System.Numerics.BigInteger Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings)
            {
                var text = reader.TokenType switch
                {
                    global::System.Text.Json.JsonTokenType.Number => RawText(ref reader),
                    global::System.Text.Json.JsonTokenType.String => reader.GetString()!,
                    _ => throw Mismatch(ref reader, "an integer"),
                };
                return text.Length <= MostDigits
                    && global::System.Numerics.BigInteger.TryParse(text, global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture, out var value)
                    ? value
                    : throw Mismatch(ref reader, "an integer");
            }

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.Numerics.BigInteger value, Settings settings) =>
                writer.WriteRawValue(value.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        }

        internal readonly struct BooleanCodec : ICodec<bool>
        {
            public bool Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings)
            {
                switch (reader.TokenType)
                {
                    case global::System.Text.Json.JsonTokenType.True:
                        return true;
                    case global::System.Text.Json.JsonTokenType.False:
                        return false;
                    case global::System.Text.Json.JsonTokenType.Number when reader.TryGetInt32(out var number) && (number == 0 || number == 1):
                        return number == 1;
                    case global::System.Text.Json.JsonTokenType.String when reader.ValueTextEquals("true"u8) || reader.ValueTextEquals("1"u8):
                        return true;
                    case global::System.Text.Json.JsonTokenType.String when reader.ValueTextEquals("false"u8) || reader.ValueTextEquals("0"u8):
                        return false;
                    default:
                        throw Mismatch(ref reader, "true or false");
                }
            }

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, bool value, Settings settings) =>
                writer.WriteBooleanValue(value);
        }

        internal readonly struct DateTimeOffsetCodec : ICodec<global::System.DateTimeOffset>
        {
            public global::System.DateTimeOffset Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                reader.TokenType == global::System.Text.Json.JsonTokenType.String && reader.TryGetDateTimeOffset(out var value)
                    ? value
                    : throw Mismatch(ref reader, "an ISO 8601 instant");

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.DateTimeOffset value, Settings settings) =>
                writer.WriteStringValue(value);
        }

        internal readonly struct DateCodec : ICodec<DATE_TYPE>
        {
            private const string Format = "yyyy-MM-dd";

            public DATE_TYPE Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                reader.TokenType == global::System.Text.Json.JsonTokenType.String
                && DATE_TYPE.TryParseExact(reader.GetString(), Format, global::System.Globalization.CultureInfo.InvariantCulture, global::System.Globalization.DateTimeStyles.None, out var value)
                    ? value
                    : throw Mismatch(ref reader, "an ISO 8601 date");

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, DATE_TYPE value, Settings settings) =>
                writer.WriteStringValue(value.ToString(Format, global::System.Globalization.CultureInfo.InvariantCulture));
        }

        internal readonly struct GuidCodec : ICodec<global::System.Guid>
        {
            public global::System.Guid Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                reader.TokenType == global::System.Text.Json.JsonTokenType.String && reader.TryGetGuid(out var value) ? value : throw Mismatch(ref reader, "a UUID");

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.Guid value, Settings settings) =>
                writer.WriteStringValue(value);
        }

        internal readonly struct UriCodec : ICodec<global::System.Uri>
        {
            public global::System.Uri Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                reader.TokenType == global::System.Text.Json.JsonTokenType.String
                && global::System.Uri.TryCreate(reader.GetString(), global::System.UriKind.RelativeOrAbsolute, out var value)
                    ? value
                    : throw Mismatch(ref reader, "a URI");

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.Uri value, Settings settings) =>
                writer.WriteStringValue(value?.OriginalString);
        }

        internal readonly struct BytesCodec : ICodec<byte[]>
        {
            public byte[] Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                reader.TokenType == global::System.Text.Json.JsonTokenType.String && reader.TryGetBytesFromBase64(out var value)
                    ? value!
                    : throw Mismatch(ref reader, "Base64 data");

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, byte[] value, Settings settings)
            {
                if (value is null)
                {
                    writer.WriteNullValue();
                }
                else
                {
                    writer.WriteBase64StringValue(value);
                }
            }
        }

        /// <summary>Any JSON, null included.</summary>
        internal readonly struct ElementCodec : ICodec<global::System.Text.Json.JsonElement>
        {
            public global::System.Text.Json.JsonElement Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                global::System.Text.Json.JsonElement.ParseValue(ref reader);

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonElement value, Settings settings)
            {
                if (value.ValueKind == global::System.Text.Json.JsonValueKind.Undefined)
                {
                    writer.WriteNullValue();
                }
                else
                {
                    value.WriteTo(writer);
                }
            }
        }
    }
}
