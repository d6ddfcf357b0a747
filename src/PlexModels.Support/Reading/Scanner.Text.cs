#if EMITS_DIRECT_JSON && HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal ref partial struct Scanner
    {
        private const int Block = 16;

        /// <summary>Moves behind a member's name and its colon, if they come at once and are far from the document's end.</summary>
        /// <param name="name">As in <see cref="MemberTable.ScannedNames"/>.</param>
        /// <param name="skipped">1 where a comma has to be before it.</param>
        [MethodImpl(Inlined)]
        public bool TryTakeNameAhead(scoped System::ReadOnlySpan<byte> name, int skipped)
        {
            var utf8 = _utf8;
            var start = _position + skipped;
            if (utf8.Length - start < NameSize || (skipped > 0 && utf8[_position] != (byte)','))
            {
                return false;
            }

            var length = name[NameSize - 1];
            var same = SameBytes(utf8.Slice(start, NameSize / 2), name.Slice(0, NameSize / 2));
            if (same == NameSize / 2 && length > same)
            {
                same += SameBytes(utf8.Slice(start + (NameSize / 2), NameSize / 2), name.Slice(NameSize / 2, NameSize / 2));
            }

            if (same < length)
            {
                return false;
            }

            _position = start + length;
            return true;
        }

        // How many of 32 are the same before one is not.
        [MethodImpl(Inlined)]
        private static int SameBytes(scoped System::ReadOnlySpan<byte> left, scoped System::ReadOnlySpan<byte> right) =>
            System::Numerics.BitOperations.TrailingZeroCount(
                ~Vector256.ExtractMostSignificantBits(Vector256.Equals(Vector256.Create(left), Vector256.Create(right))));

        // How much of a text there is up to its quote, to an escape, or to what should be one. Most strings are so short that calling a
        // search takes longer than to search.
        [MethodImpl(Inlined)]
        private static int LengthOf(System::ReadOnlySpan<byte> rest, out bool isAscii)
        {
            var length = 0;
            var seen = 0u;
            for (; rest.Length - length >= Block; length += Block)
            {
                var block = Vector128.Create(rest.Slice(length, Block));
                var quotes = Vector128.Equals(block, Vector128.Create((byte)'"'));
                var escapes = Vector128.Equals(block, Vector128.Create((byte)'\\'));
                var controls = Vector128.LessThan(block, Vector128.Create((byte)' '));
                var ends = Vector128.ExtractMostSignificantBits(quotes | escapes | controls);
                var beyondAscii = Vector128.ExtractMostSignificantBits(block);
                if (ends != 0)
                {
                    // Those before the end count.
                    isAscii = (seen | (beyondAscii & (ends ^ (ends - 1)))) == 0;
                    return length + System::Numerics.BitOperations.TrailingZeroCount(ends);
                }

                seen |= beyondAscii;
            }

            isAscii = false;
            while (length < rest.Length && rest[length] >= (byte)' ' && rest[length] != (byte)'"' && rest[length] != (byte)'\\')
            {
                length++;
            }

            return length;
        }
    }
}
#endif
