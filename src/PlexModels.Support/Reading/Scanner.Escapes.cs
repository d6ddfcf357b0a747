#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // Texts with escapes, piece by piece.
    internal ref partial struct Scanner
    {
        private const int UnitLength = 6;

        /// <summary>Passes over the quote that a string or a member's name begins with.</summary>
        public void BeginText()
        {
            if (Next != (byte)'"')
            {
                throw Unusual();
            }

            _position++;
        }

        /// <summary>Passes over what comes before the next escape or the end of the text.</summary>
        /// <param name="piece">It, if anything; that it is UTF-8 is not said.</param>
        /// <param name="isAscii">Whether it is known to be ASCII.</param>
        /// <returns>False at the end, which is passed over.</returns>
        public bool TakePiece(out global::System.ReadOnlySpan<byte> piece, out bool isAscii)
        {
            piece = default;
            isAscii = true;
            if (Next == (byte)'"')
            {
                _position++;
                return false;
            }

            if (Next != (byte)'\\')
            {
                var rest = Rest;
                var length = LengthOf(rest, out isAscii);
                piece = length > 0 ? rest.Slice(0, length) : throw Unusual();
                _position += length;
            }

            return true;
        }

        /// <summary>Passes over an escape, or over the two that are one character.</summary>
        /// <returns>The character.</returns>
        public int TakeEscape()
        {
            var rest = Rest;
            var escaped = rest.Length > 1 ? rest[1] : (byte)0;
            if (escaped != (byte)'u')
            {
                _position += 2;
                return escaped switch
                {
                    (byte)'"' or (byte)'\\' or (byte)'/' => escaped,
                    (byte)'b' => '\b',
                    (byte)'f' => '\f',
                    (byte)'n' => '\n',
                    (byte)'r' => '\r',
                    (byte)'t' => '\t',
                    _ => throw Unusual(),
                };
            }

            var unit = TakeUnit();
            if (unit is < 0xD800 or > 0xDFFF)
            {
                return unit;
            }

            var low = TakeUnit() - 0xDC00;
            return unit < 0xDC00 && low is >= 0 and < 0x400 ? 0x10000 + ((unit - 0xD800) << 10) + low : throw Unusual();
        }

        private int TakeUnit()
        {
            var rest = Rest;
            if (rest.Length < UnitLength || rest[0] != (byte)'\\' || rest[1] != (byte)'u')
            {
                throw Unusual();
            }

            _position += UnitLength;
            return (Digit(rest[2]) << 12) | (Digit(rest[3]) << 8) | (Digit(rest[4]) << 4) | Digit(rest[5]);
        }

        private static int Digit(byte c) => c switch
        {
            >= (byte)'0' and <= (byte)'9' => c - '0',
            >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
            >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
            _ => throw Unusual(),
        };
    }
}
#endif
