namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// JSON put together in a rented buffer, to be handed to the writer as a whole: names come with their punctuation, and nothing is checked
    /// that cannot go wrong. It is the text that the writer itself would write without line breaks. Every value
    /// is followed by a comma, which the bracket that closes its object or array replaces.
    /// </summary>
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal partial struct JsonBuffer
    {
        // No size that a pool has, so that what it gave is told from the first.
        private const int FirstSize = 4000;

        // Past this, and for whatever else a buffer is not made for, the value is written once more by the writer, which knows what to say.
        private const int MostBuffered = 1 << 26;

        // A writer's own limit where its options name none.
        private const int DefaultMaxDepth = 1000;
        private const int SerializersMaxDepth = 64;

        private const int LongestInteger = 20;
        private const int LongestFloatingPoint = 128;
        private const int MostBytesOfCharacter = 3;

        // A thread's own: a pool would have to be asked and thanked for every value.
        [global::System.ThreadStatic]
        private static byte[]? t_first;

        private readonly global::System.Text.Encodings.Web.JavaScriptEncoder _encoder;
        private byte[] _bytes;
        private int _length;
        private int _depthLeft;

        private JsonBuffer(global::System.Text.Encodings.Web.JavaScriptEncoder encoder, int depthLeft)
        {
            _encoder = encoder;
            _bytes = t_first ?? new byte[FirstSize];
            t_first = null;
            _length = 0;
            _depthLeft = depthLeft;
        }

        /// <summary>Rents a buffer if it gives the same text as a writer.</summary>
        public static bool TryRent(global::System.Text.Json.Utf8JsonWriter writer, Settings settings, out JsonBuffer buffer)
        {
            var options = writer.Options;
            var encoder = options.Encoder ?? global::System.Text.Encodings.Web.JavaScriptEncoder.Default;
            if (!settings.WritesByType || options.Indented || !LeavesPlainText(encoder) || !ReferenceEquals(encoder, settings.Encoder ?? global::System.Text.Encodings.Web.JavaScriptEncoder.Default))
            {
                buffer = default;
                return false;
            }

            buffer = new JsonBuffer(encoder, (options.MaxDepth == 0 ? DefaultMaxDepth : options.MaxDepth) - writer.CurrentDepth);
            return true;
        }

        /// <summary>Rents a buffer if it gives the same text as the serializer.</summary>
        public static bool TryRent(Settings settings, out JsonBuffer buffer)
        {
            var encoder = settings.Encoder ?? global::System.Text.Encodings.Web.JavaScriptEncoder.Default;
            if (!settings.WritesByType || settings.Options.WriteIndented || !LeavesPlainText(encoder))
            {
                buffer = default;
                return false;
            }

            buffer = new JsonBuffer(encoder, settings.Options.MaxDepth == 0 ? SerializersMaxDepth : settings.Options.MaxDepth);
            return true;
        }

        // An encoder of the user's own may escape any letter.
        private static bool LeavesPlainText(global::System.Text.Encodings.Web.JavaScriptEncoder encoder) =>
            ReferenceEquals(encoder, global::System.Text.Encodings.Web.JavaScriptEncoder.Default) || ReferenceEquals(encoder, global::System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

        /// <summary>The one value in the buffer.</summary>
        public readonly global::System.ReadOnlySpan<byte> Written => new global::System.ReadOnlySpan<byte>(_bytes, 0, _length - 1);

        /// <summary>The value as text.</summary>
        public readonly string ToText() => global::System.Text.Encoding.UTF8.GetString(_bytes, 0, _length - 1);

        public readonly void Release()
        {
            if (_bytes.Length == FirstSize)
            {
                t_first = _bytes;
            }
            else
            {
                Pool.Return(_bytes);
            }
        }

        public void Open(byte bracket)
        {
            if (--_depthLeft < 0)
            {
                throw new UnbufferableException();
            }

            Reserve(null, 1)[0] = bracket;
            _length++;
        }

        public void Close(byte bracket)
        {
            _depthLeft++;
            if (_bytes[_length - 1] == (byte)',')
            {
                _length--;
            }

            var target = Reserve(null, 2);
            target[0] = bracket;
            target[1] = (byte)',';
            _length += 2;
        }

        public void Append(MemberName name) => Reserve(name, 0);

        public void AppendName(string name)
        {
            Append(null, name);
            _bytes[_length - 1] = (byte)':';
        }

        public void AppendNull() => AppendLiteral("null,"u8);

        public void AppendRaw(string json)
        {
            EndValue(CopyAscii(global::System.MemoryExtensions.AsSpan(json), Reserve(null, json.Length + 1)));
        }

        private void AppendEscaped(string value, int start)
        {
            global::System.Span<char> escaped = stackalloc char[256];
            var rest = global::System.MemoryExtensions.AsSpan(value, start);
            while (rest.Length > 0)
            {
                _encoder.Encode(rest, escaped, out var read, out var written);
                _length += CopyText(escaped.Slice(0, written), Reserve(null, written * MostBytesOfCharacter));
                rest = rest.Slice(read);
            }

            AppendLiteral("\","u8);
        }

        private void AppendLiteral(scoped global::System.ReadOnlySpan<byte> text)
        {
            text.CopyTo(Reserve(null, text.Length));
            _length += text.Length;
        }

        private void EndText(global::System.Span<byte> target, int length)
        {
            target[length + 1] = (byte)'"';
            EndValue(length + 2);
        }

        private void EndValue(int length)
        {
            _length += length;
            _bytes[_length++] = (byte)',';
        }

        // Appends a name and returns the place of its value.
        private global::System.Span<byte> Reserve(MemberName? name, int size)
        {
            var room = name is null ? size : name.Room + size;
            if (_bytes.Length - _length < room)
            {
                Grow(room);
            }

            if (name is not null)
            {
                name.CopyTo(new global::System.Span<byte>(_bytes, _length, name.Room));
                _length += name.Length;
            }

            return new global::System.Span<byte>(_bytes, _length, _bytes.Length - _length);
        }

        private void Grow(int size)
        {
            if (size > MostBuffered - _length)
            {
                throw new UnbufferableException();
            }

            var longer = Pool.Rent(global::System.Math.Max(_bytes.Length * 2, _length + size));
            global::System.Buffer.BlockCopy(_bytes, 0, longer, 0, _length);
            Release();
            _bytes = longer;
        }
    }
}
