namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        // Members of the types that pages are full of. Each has a name of its own: of overloads, the compiler tries all for every call.
        internal ref partial struct Output
        {
            public void WriteString(MemberName name, string value)
            {
                // A null is against the annotations; what the options say of that is for the codec's way.
                if (_isBuffered && value is not null)
                {
                    _buffer.Append(name, value);
                }
                else
                {
                    Write(name, value!, default(StringCodec));
                }
            }

            public void WriteOptionalString(MemberName name, string? value)
            {
                if (value is { } present)
                {
                    WriteString(name, present);
                }
            }

            public void WriteInt64(MemberName name, long value)
            {
                if (_isBuffered)
                {
                    _buffer.Append(name, value);
                }
                else
                {
                    Write(name, value, default(Int64Codec));
                }
            }

            public void WriteOptionalInt64(MemberName name, long? value)
            {
                if (!_isBuffered)
                {
                    WriteOptionalValue(name, value, default(Int64Codec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

            public void WriteInt32(MemberName name, int value)
            {
                if (_isBuffered)
                {
                    _buffer.Append(name, value);
                }
                else
                {
                    Write(name, value, default(Int32Codec));
                }
            }

            public void WriteOptionalInt32(MemberName name, int? value)
            {
                if (!_isBuffered)
                {
                    WriteOptionalValue(name, value, default(Int32Codec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

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

            public void WriteSingle(MemberName name, float value)
            {
                if (_isBuffered)
                {
                    _buffer.Append(name, value);
                }
                else
                {
                    Write(name, value, default(SingleCodec));
                }
            }

            public void WriteOptionalSingle(MemberName name, float? value)
            {
                if (!_isBuffered)
                {
                    WriteOptionalValue(name, value, default(SingleCodec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

            public void WriteBoolean(MemberName name, bool value)
            {
                if (_isBuffered)
                {
                    _buffer.Append(name, value);
                }
                else
                {
                    Write(name, value, default(BooleanCodec));
                }
            }

            public void WriteOptionalBoolean(MemberName name, bool? value)
            {
                if (!_isBuffered)
                {
                    WriteOptionalValue(name, value, default(BooleanCodec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

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

            public void WriteDateTimeOffset(MemberName name, global::System.DateTimeOffset value)
            {
                if (_isBuffered)
                {
                    _buffer.Append(name, value);
                }
                else
                {
                    Write(name, value, default(DateTimeOffsetCodec));
                }
            }

            public void WriteOptionalDateTimeOffset(MemberName name, global::System.DateTimeOffset? value)
            {
                if (!_isBuffered)
                {
                    WriteOptionalValue(name, value, default(DateTimeOffsetCodec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

            public void WriteGuid(MemberName name, global::System.Guid value)
            {
                if (_isBuffered)
                {
                    _buffer.Append(name, value);
                }
                else
                {
                    Write(name, value, default(GuidCodec));
                }
            }

            public void WriteOptionalGuid(MemberName name, global::System.Guid? value)
            {
                if (!_isBuffered)
                {
                    WriteOptionalValue(name, value, default(GuidCodec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

            public void WriteBigInteger(MemberName name, global::System.Numerics.BigInteger value) => Write(name, value, default(BigIntegerCodec));

            public void WriteOptionalBigInteger(MemberName name, global::System.Numerics.BigInteger? value) => WriteOptionalValue(name, value, default(BigIntegerCodec));

            public void WriteDate(MemberName name, DATE_TYPE value) => Write(name, value, default(DateCodec));

            public void WriteOptionalDate(MemberName name, DATE_TYPE? value) => WriteOptionalValue(name, value, default(DateCodec));

            public void WriteUri(MemberName name, global::System.Uri value) => Write(name, value, default(UriCodec));

            public void WriteOptionalUri(MemberName name, global::System.Uri? value) => WriteOptional(name, value, default(UriCodec));

            public void WriteBytes(MemberName name, byte[] value) => Write(name, value, default(BytesCodec));

            public void WriteOptionalBytes(MemberName name, byte[]? value) => WriteOptional(name, value, default(BytesCodec));

            public void WriteElement(MemberName name, global::System.Text.Json.JsonElement value) => Write(name, value, default(ElementCodec));

            public void WriteOptionalElement(MemberName name, global::System.Text.Json.JsonElement? value) => WriteOptionalValue(name, value, default(ElementCodec));
        }
    }
}
