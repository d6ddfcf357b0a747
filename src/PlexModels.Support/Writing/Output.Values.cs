namespace PlexModels.Support;

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
                _buffer.Append(null, null);
            }
            else
            {
                Writer.WriteNullValue();
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

        /// <summary>Hands over what is in the buffer.</summary>
        public void End() => Writer.WriteRawValue(Written, skipInputValidation: true);

        /// <summary>What is in the buffer.</summary>
        public readonly System::ReadOnlySpan<byte> Written => _buffer.Written;

        /// <summary>What is in the buffer as text.</summary>
        public readonly string ToText() => _buffer.ToText();

        /// <summary>Lets the buffer go.</summary>
        public void Release() => _buffer.Release();
    }
}
