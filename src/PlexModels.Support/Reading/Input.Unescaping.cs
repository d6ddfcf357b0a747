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
        private System::ReadOnlySpan<byte> Unescape(out bool isAscii)
        {
            isAscii = Scanner.TryTake("\""u8) ? true : throw Scanner.Unusual();
            var end = _keptLength;
            while (Scanner.TakePiece(out var piece, out var isPieceAscii))
            {
                isAscii &= isPieceAscii;
                var target = RoomBehind(end, piece.Length + MostBytesOfEscape);
                piece.CopyTo(target);
                end += piece.Length;
                if (Scanner.Next == (byte)'\\')
                {
                    var length = Scanner.TakeEscape(target.Slice(piece.Length));
                    isAscii &= length == 1;
                    end += length;
                }
            }

            return new System::ReadOnlySpan<byte>(_kept, _keptLength, end - _keptLength);
        }
    }
}
#endif
