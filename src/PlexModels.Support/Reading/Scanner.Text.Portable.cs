#if EMITS_DIRECT_JSON && !HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal ref partial struct Scanner
    {
        public bool TryTakeNameAhead(scoped System::ReadOnlySpan<byte> name, int skipped)
        {
            var start = _position;
            if (skipped == 0 || TryTake(","u8))
            {
                if (TryTakeName(name))
                {
                    return true;
                }

                _position = start;
            }

            return false;
        }

        // How much of a text there is up to its quote, to an escape, or to what should be one.
        private static int LengthOf(System::ReadOnlySpan<byte> rest, out bool isAscii)
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
