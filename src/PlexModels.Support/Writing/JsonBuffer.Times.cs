#if USES_DATE_TIME_OFFSET || USES_DATE_TIME
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal ref partial struct JsonBuffer
    {
        public const int LongestTime = 36;
        private const int TimeLength = 19;
        private const int OffsetLength = 6;
#if USES_DATE_TIME_OFFSET

        /// <returns>The length of 2024-05-17T09:30:00.12+02:00: with as much of a fraction as there is.</returns>
        public static int CopyInstant(System::DateTimeOffset value, System::Span<byte> target)
        {
            var time = value.DateTime;
#if HAS_ASCII
            var (year, month, day) = time;
#else
            var (year, month, day) = (time.Year, time.Month, time.Day);
#endif
            var second = (ulong)time.Ticks / System::TimeSpan.TicksPerSecond;
            var ticks = (uint)((ulong)time.Ticks - (second * System::TimeSpan.TicksPerSecond));
            var secondOfDay = (uint)(second % (24 * 60 * 60));
            target = target.Slice(0, LongestTime);
            CopyDigits((uint)year / 100, 0, 0, '-', target);
            CopyDigits((uint)year % 100, (uint)month, (uint)day, '-', target.Slice(2));
            target[10] = (byte)'T';
            CopyDigits(secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60, ':', target.Slice(11));

            var length = TimeLength;
            if (ticks > 0)
            {
                target[length++] = (byte)'.';
                for (var unit = (uint)System::TimeSpan.TicksPerSecond / 10; ticks > 0; unit /= 10)
                {
                    target[length++] = (byte)('0' + (ticks / unit));
                    ticks %= unit;
                }
            }

            var offset = (int)(value.Offset.Ticks / System::TimeSpan.TicksPerMinute);
            var size = (uint)System::Math.Abs(offset);
            target[length] = offset < 0 ? (byte)'-' : (byte)'+';
            CopyDigits(size / 60, size % 60, 0, ':', target.Slice(length + 1));
            return length + OffsetLength;
        }

        // Three numbers of two digits, with a character in between: as many hundred-and-threes of 1,024 are a tenth.
        [MethodImpl(Inlined)]
        private static void CopyDigits(uint first, uint second, uint third, ulong between, System::Span<byte> target)
        {
            var numbers = first | ((ulong)second << 24) | ((ulong)third << 48);
            var tens = ((numbers * 103) >> 10) & 0x000F_0000_0F00_000F;
            var digits = 0x3030_0030_3000_3030 + tens + ((numbers - (tens * 10)) << 8);
            System::Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(target, digits | (between << 16) | (between << 40));
        }
#endif
#if USES_DATE_TIME

        // 2024-05-17T09:30:00.1200000: the zeros that end the fraction are left out, and a fraction of none with its point.
        public static int TrimFraction(System::Span<byte> time)
        {
            const int FractionEnd = 27;
            var end = FractionEnd;
            while (time[end - 1] == (byte)'0')
            {
                end--;
            }

            end = end == TimeLength + 1 ? TimeLength : end;
            time.Slice(FractionEnd).CopyTo(time.Slice(end));
            return time.Length - (FractionEnd - end);
        }
#endif
    }
}
#endif
