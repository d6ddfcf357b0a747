#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal ref partial struct Scanner
    {
        // No number of as many digits is beyond 64 bits.
        private const int MaxIntegerDigits = 18;

        /// <summary>Passes over an integer as most are written, and gives it.</summary>
        public bool TryTakeInteger(long min, long max, out long value)
        {
            value = 0;
            var utf8 = _utf8;
            var isNegative = Next == (byte)'-';
            var first = isNegative ? _position + 1 : _position;
            var position = first;
            while ((uint)position < (uint)utf8.Length && utf8[position] is >= (byte)'0' and <= (byte)'9')
            {
                value = unchecked((value * 10) + (utf8[position] - '0'));
                position++;
            }

            var digits = position - first;
            if (digits is 0 or > MaxIntegerDigits || (digits > 1 && utf8[first] == (byte)'0'))
            {
                return false;
            }

            // A fraction or an exponent may make another integer of it.
            if ((uint)position < (uint)utf8.Length && utf8[position] is (byte)'.' or (byte)'e' or (byte)'E')
            {
                return false;
            }

            value = isNegative ? -value : value;
            if (value < min || value > max)
            {
                return false;
            }

            _position = position;
            return true;
        }
    }
}
#endif
