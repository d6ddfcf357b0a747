#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal ref partial struct Input
    {
        // No escape stands for more bytes.
        private const int MostBytesOfEscape = 4;

        /// <summary>Passes over a string or a member's name, and gives what is between the quotes, without escapes.</summary>
        /// <param name="isAscii">Whether it is known to be ASCII. If not, that it is UTF-8 is not said.</param>
        private global::System.ReadOnlySpan<byte> Unescape(out bool isAscii)
        {
            Scanner.BeginText();
            isAscii = true;
            var end = _keptLength;
            while (Scanner.TakePiece(out var piece, out var isPieceAscii))
            {
                isAscii &= isPieceAscii;
                var target = RoomBehind(end, piece.Length + MostBytesOfEscape);
                piece.CopyTo(target);
                end += piece.Length;
                if (Scanner.Next == (byte)'\\')
                {
                    var length = CopyCharacter(Scanner.TakeEscape(), target.Slice(piece.Length));
                    isAscii &= length == 1;
                    end += length;
                }
            }

            return new global::System.ReadOnlySpan<byte>(_kept, _keptLength, end - _keptLength);
        }

        /// <returns>How many bytes the character has in UTF-8.</returns>
        private static int CopyCharacter(int character, global::System.Span<byte> utf8)
        {
            if (character < 0x80)
            {
                utf8[0] = (byte)character;
                return 1;
            }

            // The first byte says how many follow, each of which has six bits.
            var length = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            for (var i = length - 1; i > 0; i--)
            {
                utf8[i] = (byte)(0x80 | (character & 0x3F));
                character >>= 6;
            }

            utf8[0] = unchecked((byte)((0xF00 >> length) | character));
            return length;
        }
    }
}
#endif
