#if EMITS_DIRECT_JSON && HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal ref partial struct Scanner
    {
        private const int Block = 16;

        /// <summary>Passes over a string or a member's name in which nothing is escaped, and gives what is between the quotes.</summary>
        /// <param name="text">The text; that it is UTF-8 is not said.</param>
        /// <param name="isAscii">Whether it is known to be ASCII.</param>
        public bool TryTakeText(out global::System.ReadOnlySpan<byte> text, out bool isAscii)
        {
            text = default;
            isAscii = false;
            if (Next != (byte)'"')
            {
                return false;
            }

            var rest = _utf8.Slice(_position + 1);
            var length = LengthOf(rest, out isAscii);
            if (length < 0)
            {
                return false;
            }

            text = rest.Slice(0, length);
            _position += length + 2;
            return true;
        }

        // The length of a text up to its quote; -1 where something is escaped, should be, or the quote is missing. Most strings are so
        // short that calling a search takes longer than to search.
        private static int LengthOf(global::System.ReadOnlySpan<byte> rest, out bool isAscii)
        {
            var length = 0;
            var seen = 0u;
            for (; rest.Length - length >= Block; length += Block)
            {
                var block = global::System.Runtime.Intrinsics.Vector128.Create(rest.Slice(length, Block));
                var quotes = global::System.Runtime.Intrinsics.Vector128.Equals(
                    block, global::System.Runtime.Intrinsics.Vector128.Create((byte)'"'));
                var escapes = global::System.Runtime.Intrinsics.Vector128.Equals(
                    block, global::System.Runtime.Intrinsics.Vector128.Create((byte)'\\'));
                var controls = global::System.Runtime.Intrinsics.Vector128.LessThan(
                    block, global::System.Runtime.Intrinsics.Vector128.Create((byte)' '));
                var ends = global::System.Runtime.Intrinsics.Vector128.ExtractMostSignificantBits(quotes | escapes | controls);
                var beyondAscii = global::System.Runtime.Intrinsics.Vector128.ExtractMostSignificantBits(block);
                if (ends != 0)
                {
                    // Those before the end count.
                    isAscii = (seen | (beyondAscii & (ends ^ (ends - 1)))) == 0;
                    length += global::System.Numerics.BitOperations.TrailingZeroCount(ends);
                    return rest[length] == (byte)'"' ? length : -1;
                }

                seen |= beyondAscii;
            }

            isAscii = false;
            for (; length < rest.Length && rest[length] >= (byte)' ' && rest[length] != (byte)'\\'; length++)
            {
                if (rest[length] == (byte)'"')
                {
                    return length;
                }
            }

            return -1;
        }
    }
}
#endif
