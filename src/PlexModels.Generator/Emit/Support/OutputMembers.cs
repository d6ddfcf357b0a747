namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        // Members of the types that pages are full of.
        internal ref partial struct Output
        {
            public void Write(MemberName name, string value)
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

            public void WriteOptional(MemberName name, string? value)
            {
                if (value is { } present)
                {
                    Write(name, present);
                }
            }

            public void Write(MemberName name, long value)
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

            public void WriteOptional(MemberName name, long? value)
            {
                if (!_isBuffered)
                {
                    WriteOptional(name, value, default(Int64Codec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

            public void Write(MemberName name, int value)
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

            public void WriteOptional(MemberName name, int? value)
            {
                if (!_isBuffered)
                {
                    WriteOptional(name, value, default(Int32Codec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

            public void Write(MemberName name, double value)
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

            public void WriteOptional(MemberName name, double? value)
            {
                if (!_isBuffered)
                {
                    WriteOptional(name, value, default(DoubleCodec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

            public void Write(MemberName name, float value)
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

            public void WriteOptional(MemberName name, float? value)
            {
                if (!_isBuffered)
                {
                    WriteOptional(name, value, default(SingleCodec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

            public void Write(MemberName name, bool value)
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

            public void WriteOptional(MemberName name, bool? value)
            {
                if (!_isBuffered)
                {
                    WriteOptional(name, value, default(BooleanCodec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

            public void Write(MemberName name, decimal value)
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

            public void WriteOptional(MemberName name, decimal? value)
            {
                if (!_isBuffered)
                {
                    WriteOptional(name, value, default(DecimalCodec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

            public void Write(MemberName name, global::System.DateTimeOffset value)
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

            public void WriteOptional(MemberName name, global::System.DateTimeOffset? value)
            {
                if (!_isBuffered)
                {
                    WriteOptional(name, value, default(DateTimeOffsetCodec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

            public void Write(MemberName name, global::System.Guid value)
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

            public void WriteOptional(MemberName name, global::System.Guid? value)
            {
                if (!_isBuffered)
                {
                    WriteOptional(name, value, default(GuidCodec));
                }
                else if (value is { } present)
                {
                    _buffer.Append(name, present);
                }
            }

            public void Write(MemberName name, global::System.Numerics.BigInteger value) => Write(name, value, default(BigIntegerCodec));

            public void WriteOptional(MemberName name, global::System.Numerics.BigInteger? value) => WriteOptional(name, value, default(BigIntegerCodec));

            public void Write(MemberName name, DATE_TYPE value) => Write(name, value, default(DateCodec));

            public void WriteOptional(MemberName name, DATE_TYPE? value) => WriteOptional(name, value, default(DateCodec));

            public void Write(MemberName name, global::System.Uri value) => Write(name, value, default(UriCodec));

            public void WriteOptional(MemberName name, global::System.Uri? value) => WriteOptional(name, value, default(UriCodec));

            public void Write(MemberName name, byte[] value) => Write(name, value, default(BytesCodec));

            public void WriteOptional(MemberName name, byte[]? value) => WriteOptional(name, value, default(BytesCodec));

            public void Write(MemberName name, global::System.Text.Json.JsonElement value) => Write(name, value, default(ElementCodec));

            public void WriteOptional(MemberName name, global::System.Text.Json.JsonElement? value) => WriteOptional(name, value, default(ElementCodec));
        }
    }
}
