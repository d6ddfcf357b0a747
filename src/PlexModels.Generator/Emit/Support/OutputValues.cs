namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        // Values, which codecs are made of. A writer has the same methods.
        internal ref partial struct Output
        {
            public void WriteStartObject()
            {
                if (_isBuffered)
                {
                    _buffer.Open((byte)'{');
                }
                else
                {
                    Writer.WriteStartObject();
                }
            }

            public void WriteEndObject()
            {
                if (_isBuffered)
                {
                    _buffer.Close((byte)'}');
                }
                else
                {
                    Writer.WriteEndObject();
                }
            }

            public void WriteStartArray()
            {
                if (_isBuffered)
                {
                    _buffer.Open((byte)'[');
                }
                else
                {
                    Writer.WriteStartArray();
                }
            }

            public void WriteEndArray()
            {
                if (_isBuffered)
                {
                    _buffer.Close((byte)']');
                }
                else
                {
                    Writer.WriteEndArray();
                }
            }

            public void WritePropertyName(string name)
            {
                if (_isBuffered)
                {
                    _buffer.AppendName(name);
                }
                else
                {
                    Writer.WritePropertyName(name);
                }
            }

            public void WriteNullValue()
            {
                if (_isBuffered)
                {
                    _buffer.AppendNull();
                }
                else
                {
                    Writer.WriteNullValue();
                }
            }

            /// <summary>Writes JSON that is held, and null for none.</summary>
            public void WriteElementValue(global::System.Text.Json.JsonElement value)
            {
                if (value.ValueKind == global::System.Text.Json.JsonValueKind.Undefined)
                {
                    WriteNullValue();
                }
                else if (_isBuffered)
                {
                    _buffer.Append(null, value);
                }
                else
                {
                    value.WriteTo(Writer);
                }
            }

            /// <summary>Writes JSON that needs neither escapes nor a check.</summary>
            public void WriteRawValue(string json)
            {
                if (_isBuffered)
                {
                    _buffer.AppendRaw(json);
                }
                else
                {
                    Writer.WriteRawValue(json, skipInputValidation: true);
                }
            }

            public void WriteStringValue(string? value)
            {
                if (_isBuffered)
                {
                    _buffer.Append(null, value);
                }
                else
                {
                    Writer.WriteStringValue(value);
                }
            }

            public void WriteNumberValue(long value)
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

            public void WriteNumberValue(int value)
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

            public void WriteNumberValue(float value)
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

            public void WriteBooleanValue(bool value)
            {
                if (_isBuffered)
                {
                    _buffer.Append(null, value);
                }
                else
                {
                    Writer.WriteBooleanValue(value);
                }
            }

            public void WriteStringValue(global::System.DateTimeOffset value)
            {
                if (_isBuffered)
                {
                    _buffer.Append(null, value);
                }
                else
                {
                    Writer.WriteStringValue(value);
                }
            }

            public void WriteStringValue(global::System.DateTime value)
            {
                if (_isBuffered)
                {
                    _buffer.Append(null, value);
                }
                else
                {
                    Writer.WriteStringValue(value);
                }
            }

            public void WriteStringValue(global::System.Guid value)
            {
                if (_isBuffered)
                {
                    _buffer.Append(null, value);
                }
                else
                {
                    Writer.WriteStringValue(value);
                }
            }

            public void WriteBase64StringValue(byte[] value)
            {
                if (_isBuffered)
                {
                    _buffer.Append(null, value);
                }
                else
                {
                    Writer.WriteBase64StringValue(value);
                }
            }

            /// <summary>Hands over what is in the buffer.</summary>
            public void End() => _buffer.WriteTo(Writer);

            /// <summary>Lets the buffer go.</summary>
            public void Release() => _buffer.Release();
        }
    }
}
