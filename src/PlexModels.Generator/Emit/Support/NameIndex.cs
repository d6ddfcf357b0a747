namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>Finds a UTF-8 text among a fixed set of them.</summary>
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
            public int Find(global::System.ReadOnlySpan<byte> name) => FindFrom(_first[Hash(name) & (_first.Length - 1)], name);

            /// <summary>The next place of a text that is there more than once, or -1.</summary>
            public int FindNext(int place, global::System.ReadOnlySpan<byte> name) => FindFrom(_next[place], name);

            private int FindFrom(int place, global::System.ReadOnlySpan<byte> name)
            {
                while (place >= 0 && !global::System.MemoryExtensions.SequenceEqual(name, _names[place]))
                {
                    place = _next[place];
                }

                return place;
            }

            // Names differ in their length, their beginning or their end as a rule.
            private static int Hash(global::System.ReadOnlySpan<byte> name)
            {
                ulong head;
                ulong tail;
                if (name.Length >= sizeof(ulong))
                {
                    head = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(name);
                    tail = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(name.Slice(name.Length - sizeof(ulong)));
                }
                else if (name.Length >= sizeof(uint))
                {
                    head = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(name);
                    tail = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(name.Slice(name.Length - sizeof(uint)));
                }
                else if (name.Length > 0)
                {
                    head = name[0];
                    tail = ((ulong)name[name.Length - 1] << 8) | name[name.Length / 2];
                }
                else
                {
                    return 0;
                }

                var mixed = (head ^ (tail * 0x9E3779B97F4A7C15UL) ^ (ulong)name.Length) * 0xD6E8FEB86659FD93UL;
                return (int)(mixed >> 33);
            }
        }
    }
}
