#if USES_DATE_TIME_OFFSET || USES_DATE_TIME
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal partial struct JsonBuffer
    {
        private const int LongestTime = 33;

        // 2024-05-17T09:30:00.1200000+02:00: the zeros that end the fraction are left out, and a fraction of none with its point.
        private static int TrimFraction(global::System.Span<byte> time)
        {
            const int Point = 19;
            const int FractionEnd = 27;
            var end = FractionEnd;
            while (time[end - 1] == (byte)'0')
            {
                end--;
            }

            end = end == Point + 1 ? Point : end;
            time.Slice(FractionEnd).CopyTo(time.Slice(end));
            return time.Length - (FractionEnd - end);
        }
    }
}
#endif
