#if HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // What ends a string, what is escaped in it, and what has to be.
    private static readonly global::System.Buffers.SearchValues<byte> s_unplain = global::System.Buffers.SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"u8);

    internal ref partial struct Scanner
    {
        /// <summary>Passes over a string or a member's name in which nothing is escaped, and gives what is between the quotes.</summary>
        /// <remarks>That it is UTF-8 is not said.</remarks>
        public bool TryTakeText(out global::System.ReadOnlySpan<byte> text)
        {
            text = default;
            if (Next != (byte)'"')
            {
                return false;
            }

            var rest = _utf8.Slice(_position + 1);
            var length = global::System.MemoryExtensions.IndexOfAny(rest, s_unplain);
            if (length < 0 || rest[length] != (byte)'"')
            {
                return false;
            }

            text = rest.Slice(0, length);
            _position += length + 2;
            return true;
        }
    }
}
#endif
