namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// JSON put together in a rented buffer, to be handed to the writer as a whole: names come with their punctuation, and nothing is checked
    /// that cannot go wrong. It is the text that the writer itself would write without line breaks. Every value
    /// is followed by a comma, which the bracket that closes its object or array replaces.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal ref partial struct JsonBuffer
    {
        // No size that a pool has, so that what it gave is told from the first.
        private const int FirstSize = 4000;

        // Past this, and for whatever else a buffer is not made for, the value is written once more by the writer, which knows what to say.
        private const int MostBuffered = 1 << 26;

        // A writer's own limit where its options name none.
        private const int DefaultMaxDepth = 1000;

        public const int LongestInteger = 20;
        public const int LongestFloatingPoint = 128;
        private const int MostBytesOfCharacter = 3;

        // Quotes, a comma, and null.
        private const int MostBeyondText = 5;

        // A thread's own: a pool would have to be asked and thanked for every value.
        [System::ThreadStatic]
        private static byte[]? t_first;

        private readonly System::Text.Encodings.Web.JavaScriptEncoder _encoder;
        private byte[] _bytes;
        private System::Span<byte> _rest;
        private int _depthLeft;

        public JsonBuffer(Settings settings, int depthLeft)
        {
            _encoder = settings.Encoder ?? System::Text.Encodings.Web.JavaScriptEncoder.Default;
            _bytes = t_first ?? new byte[FirstSize];
            t_first = null;
            _rest = _bytes;
            _depthLeft = depthLeft;
        }

        /// <summary>Rents a buffer if it gives the same text as a writer.</summary>
        public static bool TryRent(Json::Utf8JsonWriter writer, Settings settings, out JsonBuffer buffer)
        {
            var options = writer.Options;
            var encoder = settings.Encoder ?? System::Text.Encodings.Web.JavaScriptEncoder.Default;
            var isRented = settings.WritesByType && !options.Indented
                && ReferenceEquals(encoder, options.Encoder ?? System::Text.Encodings.Web.JavaScriptEncoder.Default);
            buffer = isRented
                ? new JsonBuffer(settings, (options.MaxDepth == 0 ? DefaultMaxDepth : options.MaxDepth) - writer.CurrentDepth)
                : default;
            return isRented;
        }

        /// <summary>The one value in the buffer.</summary>
        public readonly System::ReadOnlySpan<byte> Written => new System::ReadOnlySpan<byte>(_bytes, 0, Length - 1);

        /// <summary>The value as text.</summary>
        public readonly string ToText() => System::Text.Encoding.UTF8.GetString(_bytes, 0, Length - 1);

        private readonly int Length => _bytes.Length - _rest.Length;

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
            _rest = _rest.Slice(1);
        }

        public void Close(byte bracket)
        {
            _depthLeft++;
            if (_bytes[Length - 1] == (byte)',')
            {
                _rest = new System::Span<byte>(_bytes, Length - 1, _rest.Length + 1);
            }

            var target = Reserve(null, 2);
            target[0] = bracket;
            End(target, 1);
        }

        public void Append(MemberName name) => _rest = Reserve(name, 0);

        public void AppendName(string name)
        {
            Append(null, name);
            _bytes[Length - 1] = (byte)':';
        }

        public void AppendRaw(string json)
        {
            var target = Reserve(null, json.Length + 1);
            End(target, CopyAscii(System::MemoryExtensions.AsSpan(json), target));
        }

        private void AppendEscaped(string value, int start)
        {
            System::Span<char> escaped = stackalloc char[256];
            var rest = System::MemoryExtensions.AsSpan(value, start);
            while (rest.Length > 0)
            {
                _encoder.Encode(rest, escaped, out var read, out var written);
                _rest = _rest.Slice(CopyText(escaped.Slice(0, written), Reserve(null, written * MostBytesOfCharacter)));
                rest = rest.Slice(read);
            }

            EndText(Reserve(null, 2));
        }

        /// <summary>Makes room for a member's name and its value, and copies the name.</summary>
        /// <param name="name">The name; null for a value without one.</param>
        /// <param name="size">How much the value, and the comma behind it, take at most.</param>
        /// <returns>The place of the value. Nothing is appended before it ends.</returns>
        [MethodImpl(Inlined)]
        public System::Span<byte> Reserve(MemberName? name, int size)
        {
            if (_rest.Length < (name is null ? size : name.Room + size))
            {
                Grow(name is null ? size : name.Room + size);
            }

            return name is null ? _rest : name.CopyTo(_rest);
        }

        /// <summary>Appends a value that is in its place.</summary>
        [MethodImpl(Inlined)]
        public void End(System::Span<byte> target, int length)
        {
            target[length] = (byte)',';
            _rest = target.Slice(length + 1);
        }

        /// <summary>Ends a text, the rest of whose place this is.</summary>
        [MethodImpl(Inlined)]
        public void EndText(System::Span<byte> target)
        {
            System::Buffers.Binary.BinaryPrimitives.WriteUInt16LittleEndian(target, '"' | (',' << 8));
            _rest = target.Slice(2);
        }

        private void Grow(int size)
        {
            var length = Length;
            if (size > MostBuffered - length)
            {
                throw new UnbufferableException();
            }

            var longer = Pool.Rent(System::Math.Max(_bytes.Length * 2, length + size));
            System::Buffer.BlockCopy(_bytes, 0, longer, 0, length);
            Release();
            _bytes = longer;
            _rest = new System::Span<byte>(longer, length, longer.Length - length);
        }
    }
}
