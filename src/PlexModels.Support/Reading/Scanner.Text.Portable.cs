#if EMITS_DIRECT_JSON && !HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal ref partial struct Scanner
    {
        // How much of a text there is up to its quote, to an escape, or to what should be one.
        private static int LengthOf(global::System.ReadOnlySpan<byte> rest, out bool isAscii)
        {
            isAscii = false;
            var length = 0;
            while (length < rest.Length && rest[length] >= (byte)' ' && rest[length] != (byte)'"' && rest[length] != (byte)'\\')
            {
                length++;
            }

            return length;
        }
    }
}
#endif
