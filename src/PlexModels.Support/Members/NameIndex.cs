namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Finds a UTF-8 text among a fixed set of them.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class NameIndex
    {
        private readonly byte[]?[] _names;
        private readonly int[] _first;
        private readonly int[] _next;

        /// <param name="names">The texts; a place that is null holds none.</param>
        public NameIndex(byte[]?[] names)
        {
            _names = names;
            _next = new int[names.Length];
            var size = 4;
            while (size < names.Length * 2)
            {
                size *= 2;
            }

            _first = new int[size];
            for (var i = 0; i < size; i++)
            {
                _first[i] = -1;
            }

            for (var i = names.Length - 1; i >= 0; i--)
            {
                if (names[i] is { } name)
                {
                    ref var first = ref _first[Hash(name) & (size - 1)];
                    _next[i] = first;
                    first = i;
                }
            }
        }

        /// <summary>The place of a text, or -1.</summary>
        public int Find(System::ReadOnlySpan<byte> name) => FindFrom(_first[Hash(name) & (_first.Length - 1)], name);

        /// <summary>The next place of a text that is there more than once, or -1.</summary>
        public int FindNext(int place, System::ReadOnlySpan<byte> name) => FindFrom(_next[place], name);

        private int FindFrom(int place, System::ReadOnlySpan<byte> name)
        {
            while (place >= 0 && !System::MemoryExtensions.SequenceEqual(name, _names[place]))
            {
                place = _next[place];
            }

            return place;
        }

        /// <summary>A hash of the length and the ends, in which short texts differ as a rule.</summary>
        public static int Hash(int length, ulong head, ulong tail) =>
            unchecked((int)(((head ^ (tail * 0x9E3779B97F4A7C15UL) ^ (ulong)length) * 0xD6E8FEB86659FD93UL) >> 33));

        /// <summary>The first and the last eight bytes; all of a text that is no longer than sixteen.</summary>
        public static void GetEnds(System::ReadOnlySpan<byte> text, out ulong head, out ulong tail)
        {
            if (text.Length >= sizeof(ulong))
            {
                head = System::Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(text);
                tail = System::Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(text.Length - sizeof(ulong)));
            }
            else if (text.Length >= sizeof(uint))
            {
                head = System::Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(text);
                tail = System::Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(text.Slice(text.Length - sizeof(uint)));
            }
            else if (text.Length > 0)
            {
                head = text[0];
                tail = ((ulong)text[text.Length - 1] << 8) | text[text.Length / 2];
            }
            else
            {
                head = 0;
                tail = 0;
            }
        }

        private static int Hash(System::ReadOnlySpan<byte> name)
        {
            GetEnds(name, out var head, out var tail);
            return Hash(name.Length, head, tail);
        }
    }
}
