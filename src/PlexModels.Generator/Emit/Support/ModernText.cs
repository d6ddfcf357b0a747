namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        // What the encoders of System.Text.Json leave as it is.
        private static readonly global::System.Buffers.SearchValues<char> s_plain = global::System.Buffers.SearchValues.Create(
            " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~");

        internal static string ToText(global::System.ReadOnlySpan<byte> utf8) => s_strictUtf8.GetString(utf8);

        /// <summary>Copies the start of a text up to what has to be escaped.</summary>
        /// <returns>How many characters that are: all of them, as a rule.</returns>
        private static int CopyPlain(string text, global::System.Span<byte> utf8)
        {
            var plain = global::System.MemoryExtensions.IndexOfAnyExcept(global::System.MemoryExtensions.AsSpan(text), s_plain);
            plain = plain < 0 ? text.Length : plain;
            global::System.Text.Encoding.Latin1.GetBytes(global::System.MemoryExtensions.AsSpan(text, 0, plain), utf8);
            return plain;
        }

        private static int CopyText(scoped global::System.ReadOnlySpan<char> text, global::System.Span<byte> utf8) => global::System.Text.Encoding.UTF8.GetBytes(text, utf8);

        // 32 bytes.
        private static void CopyBlock(global::System.ReadOnlySpan<byte> from, global::System.Span<byte> to) =>
            global::System.Runtime.Intrinsics.Vector256.CopyTo(global::System.Runtime.Intrinsics.Vector256.Create(from), to);

        private static int Format(double value, global::System.Span<byte> utf8)
        {
            global::System.Buffers.Text.Utf8Formatter.TryFormat(value, utf8, out var written);
            return written;
        }

        private static int Format(float value, global::System.Span<byte> utf8)
        {
            global::System.Buffers.Text.Utf8Formatter.TryFormat(value, utf8, out var written);
            return written;
        }

        /// <summary>
        /// The short strings of a long document: those that are the same are one. Short documents, which hardly repeat a value, do without.
        /// </summary>
        private struct SharedStrings
        {
            private const int UsedFrom = 64;
            private const int Size = 256;
            private const int LongestShared = 2 * sizeof(ulong);

            [global::System.ThreadStatic]
            private static Place[]? t_places;

            private Place[]? _places;
            private int _count;

            /// <summary>The string that the reader stands on.</summary>
            public string Get(ref global::System.Text.Json.Utf8JsonReader reader)
            {
                if (reader.ValueIsEscaped || reader.HasValueSequence)
                {
                    return reader.GetString()!;
                }

                // Most strings are ASCII, and for those the reader's own method does more than it would have to.
                var utf8 = reader.ValueSpan;
                if (TryGet(utf8, out var shared))
                {
                    return shared;
                }

                return global::System.Text.Ascii.IsValid(utf8) ? global::System.Text.Encoding.Latin1.GetString(utf8) : reader.GetString()!;
            }

            private bool TryGet(global::System.ReadOnlySpan<byte> utf8, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? text)
            {
                text = null;
                if (utf8.Length > LongestShared || (_places is null && !Start()))
                {
                    return false;
                }

                NameIndex.GetEnds(utf8, out var head, out var tail);
                ref var place = ref _places![NameIndex.Hash(utf8.Length, head, tail) & (Size - 1)];
                text = place.Text;
                if (text is not null && text.Length == utf8.Length && place.Head == head && place.Tail == tail)
                {
                    return true;
                }

                if (!global::System.Text.Ascii.IsValid(utf8))
                {
                    return false;
                }

                text = global::System.Text.Encoding.Latin1.GetString(utf8);
                place.Text = text;
                place.Head = head;
                place.Tail = tail;
                return true;
            }

            /// <summary>Forgets the strings: a document's values stay with it.</summary>
            public readonly void Clear()
            {
                if (_places is not null)
                {
                    global::System.Array.Clear(_places);
                }
            }

            private bool Start()
            {
                if (++_count < UsedFrom)
                {
                    return false;
                }

                _places = t_places ??= new Place[Size];

                // What a document that could not be read left behind.
                Clear();
                return true;
            }

            private struct Place
            {
                public string? Text;
                public ulong Head;
                public ulong Tail;
            }
        }
    }
}
