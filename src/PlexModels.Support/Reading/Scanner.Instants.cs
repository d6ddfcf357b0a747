#if EMITS_DIRECT_JSON && USES_DATE_TIME_OFFSET
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal ref partial struct Scanner
    {
        private const int InstantLength = 20;

        /// <summary>Passes over an instant as most are written, and gives it: <c>2024-05-17T09:30:00Z</c>, or with a fraction.</summary>
        public bool TryTakeInstant(out System::DateTimeOffset value)
        {
            value = default;
            var text = Rest;
            if (text.Length < InstantLength + 2 || text[0] != (byte)'"' || text[5] != (byte)'-' || text[8] != (byte)'-'
                || text[11] != (byte)'T' || text[14] != (byte)':' || text[17] != (byte)':')
            {
                return false;
            }

            var year = (TwoDigits(text, 1) * 100) + TwoDigits(text, 3);
            var month = TwoDigits(text, 6);
            var day = TwoDigits(text, 9);
            var hour = TwoDigits(text, 12);
            var minute = TwoDigits(text, 15);
            var second = TwoDigits(text, 18);
            if (year < 1 || month < 1 || month > 12 || day < 1 || day > System::DateTime.DaysInMonth(year, month)
                || (uint)hour > 23 || (uint)minute > 59 || (uint)second > 59)
            {
                return false;
            }

            var end = InstantLength;
            var ticks = 0;
            if (text[end] == (byte)'.')
            {
                end++;
                var unit = (int)System::TimeSpan.TicksPerSecond;
                while (unit > 1 && text[end] is >= (byte)'0' and <= (byte)'9')
                {
                    unit /= 10;
                    ticks += unit * (text[end] - '0');
                    end++;
                    if (end + 1 >= text.Length)
                    {
                        return false;
                    }
                }

                if (end == InstantLength + 1)
                {
                    return false;
                }
            }

            if (text[end] != (byte)'Z' || text[end + 1] != (byte)'"')
            {
                return false;
            }

            var time = new System::DateTime(year, month, day, hour, minute, second);
            value = new System::DateTimeOffset(time.Ticks + ticks, System::TimeSpan.Zero);
            _position += end + 2;
            return true;
        }

        // Far below zero where one of them is no digit.
        private static int TwoDigits(System::ReadOnlySpan<byte> text, int position)
        {
            var tens = text[position] - '0';
            var units = text[position + 1] - '0';
            return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? (tens * 10) + units : -10_000;
        }
    }
}
#endif
