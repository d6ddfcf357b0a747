#if USES_DATE_TIME_OFFSET || USES_DATE_TIME || USES_DATE
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// A date and a time as text. System.Text.Json reads ISO 8601 as RFC 3339 has it; servers also write a blank where it has a T, and
    /// offsets as <c>+0100</c>, <c>+01</c> or behind a blank.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal ref struct InstantText
    {
        private const int DateLength = 10;
        private const int MaxLength = 48;

        private readonly System::ReadOnlySpan<byte> _text;
        private readonly byte[] _iso;
        private int _position;
        private int _length;

        private InstantText(System::ReadOnlySpan<byte> text)
        {
            _text = text;

            // Room for the quotes, and for what an offset lacks.
            _iso = new byte[text.Length + 8];
            _iso[_length++] = (byte)'"';
        }

        /// <summary>Whether the time is the beginning of the day.</summary>
        public bool IsMidnight { get; private set; }

        /// <summary>The text as System.Text.Json reads it.</summary>
        public readonly Json::Utf8JsonReader Iso
        {
            get
            {
                var reader = new Json::Utf8JsonReader(new System::ReadOnlySpan<byte>(_iso, 0, _length));
                reader.Read();
                return reader;
            }
        }

        /// <summary>Whether a string has the form of a date and a time; that there is such a day and such an hour is not said.</summary>
        public static bool TryParse(ref Json::Utf8JsonReader reader, out InstantText instant)
        {
            instant = default;
            if (reader.TokenType != Json::JsonTokenType.String)
            {
                return false;
            }

            var text = TextOf(ref reader);
            if (text.Length < DateLength || text.Length > MaxLength)
            {
                return false;
            }

            instant = new InstantText(text);
            return instant.TakeDate() && instant.TakeTime() && instant.TakeOffset();
        }

        /// <summary>Whether a string has the form of a date, be there such a day or not.</summary>
        public static bool IsDate(ref Json::Utf8JsonReader reader)
        {
            var text = TextOf(ref reader);
            var date = new InstantText(text);
            return text.Length == DateLength && date.TakeDate();
        }

        private bool TakeDate() => TakeDigits(4) && Take((byte)'-') && TakeDigits(2) && Take((byte)'-') && TakeDigits(2);

        private bool TakeTime()
        {
            if (!Skip((byte)' ') && !Skip((byte)'T'))
            {
                return false;
            }

            Append((byte)'T');
            var start = _length;
            var isTime = TakeDigits(2) && Take((byte)':') && TakeDigits(2)
                && (!Take((byte)':') || (TakeDigits(2) && (!Take((byte)'.') || (TakeDigits(1) && TakeMoreDigits()))));
            IsMidnight = isTime;
            for (var i = start; i < _length; i++)
            {
                IsMidnight &= _iso[i] <= (byte)'0' || _iso[i] == (byte)':';
            }

            return isTime;
        }

        private bool TakeOffset()
        {
            var isApart = Skip((byte)' ');
            var isOffset = Take((byte)'Z')
                || ((Take((byte)'+') || Take((byte)'-')) && TakeDigits(2) && TakeMinutes())
                || (!isApart && _position == _text.Length);
            Append((byte)'"');
            return isOffset && _position == _text.Length;
        }

        private bool TakeMinutes()
        {
            Skip((byte)':');
            Append((byte)':');
            if (_position < _text.Length)
            {
                return TakeDigits(2);
            }

            Append((byte)'0');
            Append((byte)'0');
            return _text[_position - 1] != (byte)':';
        }

        private bool TakeMoreDigits()
        {
            while (TakeDigits(1))
            {
            }

            return true;
        }

        private bool TakeDigits(int count)
        {
            for (; count > 0 && _position < _text.Length && _text[_position] >= (byte)'0' && _text[_position] <= (byte)'9'; count--)
            {
                Append(_text[_position++]);
            }

            return count == 0;
        }

        private bool Take(byte character)
        {
            if (!Skip(character))
            {
                return false;
            }

            Append(character);
            return true;
        }

        private bool Skip(byte character)
        {
            if (_position == _text.Length || _text[_position] != character)
            {
                return false;
            }

            _position++;
            return true;
        }

        private void Append(byte character) => _iso[_length++] = character;
    }
}
#endif
