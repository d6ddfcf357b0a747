#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // Texts with escapes, piece by piece.
    internal ref partial struct Scanner
    {
        private const int UnitLength = 6;

        /// <summary>Passes over what comes before the next escape or the end of the text.</summary>
        /// <param name="piece">It, if anything; that it is UTF-8 is not said.</param>
        /// <param name="isAscii">Whether it is known to be ASCII.</param>
        /// <returns>False at the end, which is passed over.</returns>
        public bool TakePiece(out System::ReadOnlySpan<byte> piece, out bool isAscii)
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

        /// <summary>Passes over an escape, or over the two that are one character, and copies the character.</summary>
        /// <returns>How many bytes that are.</returns>
        public int TakeEscape(System::Span<byte> target)
        {
            var rest = Rest;
            if (rest.Length < 2 || rest[1] == (byte)'u')
            {
                var unit = TakeUnit();
                return char.IsHighSurrogate(unit) ? CopyCharacter(unit, TakeUnit(), target) : CopyCharacter(unit, target);
            }

            var escape = "\"\\/bfnrt".IndexOf((char)rest[1]);
            target[0] = escape >= 0 ? "\"\\/\b\f\n\r\t"u8[escape] : throw Unusual();
            _position += 2;
            return 1;
        }

        private char TakeUnit()
        {
            var rest = Rest;
            if (rest.Length < UnitLength || rest[0] != (byte)'\\' || rest[1] != (byte)'u')
            {
                throw Unusual();
            }

            _position += UnitLength;
            return (char)((Digit(rest[2]) << 12) | (Digit(rest[3]) << 8) | (Digit(rest[4]) << 4) | Digit(rest[5]));
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
