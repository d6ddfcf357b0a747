#if EMITS_DIRECT_JSON && USES_DOUBLE && HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal ref partial struct Scanner
    {
        // As many digits are exact in a double, and so are these powers of ten: one division rounds as often as whoever reads the text.
        private const int MaxExactDigits = 15;

        private static readonly double[] s_powersOfTen =
        {
            1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
        };

        /// <summary>Passes over a number without an exponent, as most are written, and gives it.</summary>
        public bool TryTakeFraction(out double value)
        {
            value = 0;
            var rest = Rest;
            var position = Next == (byte)'-' ? 1 : 0;
            var first = position;
            var digits = 0L;
            TakeDigits(rest, ref position, ref digits);
            var whole = position - first;
            var fraction = 0;
            if ((uint)position < (uint)rest.Length && rest[position] == (byte)'.')
            {
                position++;
                fraction = -position;
                TakeDigits(rest, ref position, ref digits);
                fraction += position;
                if (fraction == 0)
                {
                    return false;
                }
            }

            if (whole == 0 || whole + fraction > MaxExactDigits || (whole > 1 && rest[first] == (byte)'0')
                || ((uint)position < (uint)rest.Length && rest[position] is (byte)'e' or (byte)'E'))
            {
                return false;
            }

            value = digits / s_powersOfTen[fraction];
            value = first > 0 ? -value : value;
            _position += position;
            return true;
        }

        private static void TakeDigits(System::ReadOnlySpan<byte> utf8, ref int position, ref long digits)
        {
            for (; (uint)position < (uint)utf8.Length && utf8[position] is >= (byte)'0' and <= (byte)'9'; position++)
            {
                digits = unchecked((digits * 10) + (utf8[position] - '0'));
            }
        }
    }
}
#endif
