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
            T Read(ref Input json);

            /// <summary>Writes a value.</summary>
            void Write(ref Output json, T value);
        }

        internal readonly struct StringCodec : ICodec<string>, IDescribed
        {
            public string Read(ref Input json) =>
                json.Reader.TokenType switch
                {
                    global::System.Text.Json.JsonTokenType.String => json.GetString(),
                    global::System.Text.Json.JsonTokenType.Number => RawText(ref json.Reader),
                    _ => throw Mismatch(ref json.Reader, "a string"),
                };

            public void Write(ref Output json, string value) =>
                json.WriteStringValue(value);

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string");
        }

        internal readonly struct Int64Codec : ICodec<long>, IDescribed
        {
            public long Read(ref Input json)
            {
                if (json.Reader.TokenType == global::System.Text.Json.JsonTokenType.Number && json.Reader.TryGetInt64(out var value))
                {
                    return value;
                }

                return json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String
                    && long.TryParse(json.Reader.GetString(), global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture, out value)
                    ? value
                    : throw Mismatch(ref json.Reader, "a 64-bit integer");
            }

            public void Write(ref Output json, long value)
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

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("integer", "int64");
        }

        internal readonly struct Int32Codec : ICodec<int>, IDescribed
        {
            public int Read(ref Input json)
            {
                if (json.Reader.TokenType == global::System.Text.Json.JsonTokenType.Number && json.Reader.TryGetInt32(out var value))
                {
                    return value;
                }

                return json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String
                    && int.TryParse(json.Reader.GetString(), global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture, out value)
                    ? value
                    : throw Mismatch(ref json.Reader, "a 32-bit integer");
            }

            public void Write(ref Output json, int value)
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

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("integer", "int32");
        }

        internal readonly struct DoubleCodec : ICodec<double>, IDescribed
        {
            public double Read(ref Input json)
            {
                double value;
                var isRead = json.Reader.TokenType switch
                {
                    global::System.Text.Json.JsonTokenType.Number => json.Reader.TryGetDouble(out value),
                    global::System.Text.Json.JsonTokenType.String => double.TryParse(
                        json.Reader.GetString(), global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture, out value),
                    _ => throw Mismatch(ref json.Reader, "a number"),
                };
                return isRead && (!(double.IsInfinity(value) || double.IsNaN(value)) || IsNamedNumber(ref json))
                    ? value
                    : throw Mismatch(ref json.Reader, "a 64-bit floating-point number");
            }

            public void Write(ref Output json, double value)
            {
                if (json.Settings.WritesNumbersAsStrings || (json.Settings.WritesNamedNumbers && (double.IsInfinity(value) || double.IsNaN(value))))
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

        internal readonly struct SingleCodec : ICodec<float>, IDescribed
        {
            public float Read(ref Input json)
            {
                float value;
                var isRead = json.Reader.TokenType switch
                {
                    global::System.Text.Json.JsonTokenType.Number => json.Reader.TryGetSingle(out value),
                    global::System.Text.Json.JsonTokenType.String => float.TryParse(
                        json.Reader.GetString(), global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture, out value),
                    _ => throw Mismatch(ref json.Reader, "a number"),
                };
                return isRead && (!(float.IsInfinity(value) || float.IsNaN(value)) || IsNamedNumber(ref json))
                    ? value
                    : throw Mismatch(ref json.Reader, "a 32-bit floating-point number");
            }

            public void Write(ref Output json, float value)
            {
                if (json.Settings.WritesNumbersAsStrings || (json.Settings.WritesNamedNumbers && (float.IsInfinity(value) || float.IsNaN(value))))
                {
                    WriteQuoted(ref json, value.ToString("R", global::System.Globalization.CultureInfo.InvariantCulture));
                }
                else
                {
                    json.WriteNumberValue(value);
                }
            }

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("number", "float");
        }

        internal readonly struct DecimalCodec : ICodec<decimal>, IDescribed
        {
            public decimal Read(ref Input json)
            {
                if (json.Reader.TokenType == global::System.Text.Json.JsonTokenType.Number && json.Reader.TryGetDecimal(out var value))
                {
                    return value;
                }

                return json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String
                    && decimal.TryParse(json.Reader.GetString(), global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture, out value)
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

        internal readonly struct BigIntegerCodec : ICodec<global::System.Numerics.BigInteger>, IDescribed
        {
            // Parsing takes the square of the digits' count; no documented number comes near this.
            private const int MostDigits = 10_000;

            public global::System.Numerics.BigInteger Read(ref Input json)
            {
                var text = json.Reader.TokenType switch
                {
                    global::System.Text.Json.JsonTokenType.Number => RawText(ref json.Reader),
                    global::System.Text.Json.JsonTokenType.String => json.Reader.GetString()!,
                    _ => throw Mismatch(ref json.Reader, "an integer"),
                };
                return text.Length <= MostDigits
                    && global::System.Numerics.BigInteger.TryParse(text, global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture, out var value)
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

        internal readonly struct BooleanCodec : ICodec<bool>, IDescribed
        {
            public bool Read(ref Input json)
            {
                switch (json.Reader.TokenType)
                {
                    case global::System.Text.Json.JsonTokenType.True:
                        return true;
                    case global::System.Text.Json.JsonTokenType.False:
                        return false;
                    case global::System.Text.Json.JsonTokenType.Number when json.Reader.TryGetInt32(out var number) && (number == 0 || number == 1):
                        return number == 1;
                    case global::System.Text.Json.JsonTokenType.String when json.Reader.ValueTextEquals("true"u8) || json.Reader.ValueTextEquals("1"u8):
                        return true;
                    case global::System.Text.Json.JsonTokenType.String when json.Reader.ValueTextEquals("false"u8) || json.Reader.ValueTextEquals("0"u8):
                        return false;
                    default:
                        throw Mismatch(ref json.Reader, "true or false");
                }
            }

            public void Write(ref Output json, bool value) =>
                json.WriteBooleanValue(value);

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("boolean");
        }

        internal readonly struct DateTimeOffsetCodec : ICodec<global::System.DateTimeOffset>, IDescribed
        {
            public global::System.DateTimeOffset Read(ref Input json) =>
                json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String && json.Reader.TryGetDateTimeOffset(out var value) ? value
                : json.Reader.TokenType == global::System.Text.Json.JsonTokenType.Number ? ReadEpoch(ref json.Reader)
                : throw Mismatch(ref json.Reader, "an ISO 8601 instant");

            public void Write(ref Output json, global::System.DateTimeOffset value) =>
                json.WriteStringValue(value);

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "date-time");
        }

        internal readonly struct DateCodec : ICodec<DATE_TYPE>, IDescribed
        {
            private const string Format = "yyyy-MM-dd";

            public DATE_TYPE Read(ref Input json) =>
                json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String
                && DATE_TYPE.TryParseExact(json.Reader.GetString(), Format, global::System.Globalization.CultureInfo.InvariantCulture, global::System.Globalization.DateTimeStyles.None, out var value)
                    ? value
                    : throw Mismatch(ref json.Reader, "an ISO 8601 date");

            public void Write(ref Output json, DATE_TYPE value) =>
                json.WriteStringValue(value.ToString(Format, global::System.Globalization.CultureInfo.InvariantCulture));

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "date");
        }

        internal readonly struct GuidCodec : ICodec<global::System.Guid>, IDescribed
        {
            public global::System.Guid Read(ref Input json) =>
                json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String && json.Reader.TryGetGuid(out var value) ? value : throw Mismatch(ref json.Reader, "a UUID");

            public void Write(ref Output json, global::System.Guid value) =>
                json.WriteStringValue(value);

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "uuid");
        }

        internal readonly struct UriCodec : ICodec<global::System.Uri>, IDescribed
        {
            public global::System.Uri Read(ref Input json) =>
                json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String
                && global::System.Uri.TryCreate(json.Reader.GetString(), global::System.UriKind.RelativeOrAbsolute, out var value)
                    ? value
                    : throw Mismatch(ref json.Reader, "a URI");

            public void Write(ref Output json, global::System.Uri value) =>
                json.WriteStringValue(value?.OriginalString);

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "uri-reference");
        }

        internal readonly struct BytesCodec : ICodec<byte[]>, IDescribed
        {
            public byte[] Read(ref Input json) =>
                json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String && json.Reader.TryGetBytesFromBase64(out var value)
                    ? value!
                    : throw Mismatch(ref json.Reader, "Base64 data");

            public void Write(ref Output json, byte[] value)
            {
                if (value is null)
                {
                    json.WriteNullValue();
                }
                else
                {
                    json.WriteBase64StringValue(value);
                }
            }

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => new global::System.Text.Json.Nodes.JsonObject { ["type"] = "string", ["contentEncoding"] = "base64" };
        }

        /// <summary>Any JSON, null included.</summary>
        internal readonly struct ElementCodec : ICodec<global::System.Text.Json.JsonElement>, IDescribed
        {
            public global::System.Text.Json.JsonElement Read(ref Input json) =>
                json.Settings.ForbidsDuplicates
                    ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.JsonElementConverter.Read(
                        ref json.Reader, typeof(global::System.Text.Json.JsonElement), json.Settings.Options)
                    : global::System.Text.Json.JsonElement.ParseValue(ref json.Reader);

            public void Write(ref Output json, global::System.Text.Json.JsonElement value) => json.WriteElementValue(value);

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => new global::System.Text.Json.Nodes.JsonObject();
        }

        // No encoder has a say in it: "1E+21" stays as it is.
        private static void WriteQuoted(ref Output json, string number) =>
            json.WriteRawValue("\"" + number + "\"");

        private static bool IsNamedNumber(ref Input json) =>
            json.Settings.ReadsNamedNumbers
            && json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String
            && (json.Reader.ValueTextEquals("NaN"u8) || json.Reader.ValueTextEquals("Infinity"u8) || json.Reader.ValueTextEquals("-Infinity"u8));
    }
}
