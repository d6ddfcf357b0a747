#if EMITS_DIRECT_JSON && !HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal ref partial struct Scanner
    {
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
            for (var i = 0; i < rest.Length && rest[i] >= (byte)' ' && rest[i] != (byte)'\\'; i++)
            {
                if (rest[i] == (byte)'"')
                {
                    text = rest.Slice(0, i);
                    _position += i + 2;
                    return true;
                }
            }

            return false;
        }
    }
}
#endif
