#if EMITS_DIRECT_JSON && HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal ref partial struct Scanner
    {
        private const int Block = 16;

        // How much of a text there is up to its quote, to an escape, or to what should be one. Most strings are so short that calling a
        // search takes longer than to search.
        private static int LengthOf(global::System.ReadOnlySpan<byte> rest, out bool isAscii)
        {
            var length = 0;
            var seen = 0u;
            for (; rest.Length - length >= Block; length += Block)
            {
                var block = Vector128.Create(rest.Slice(length, Block));
                var quotes = Vector128.Equals(
                    block, Vector128.Create((byte)'"'));
                var escapes = Vector128.Equals(
                    block, Vector128.Create((byte)'\\'));
                var controls = Vector128.LessThan(
                    block, Vector128.Create((byte)' '));
                var ends = Vector128.ExtractMostSignificantBits(quotes | escapes | controls);
                var beyondAscii = Vector128.ExtractMostSignificantBits(block);
                if (ends != 0)
                {
                    // Those before the end count.
                    isAscii = (seen | (beyondAscii & (ends ^ (ends - 1)))) == 0;
                    return length + global::System.Numerics.BitOperations.TrailingZeroCount(ends);
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
