#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// Goes through a document that lies in memory as a whole, and stands on what is to be read next: no token is looked at before it is
    /// known what it should be. It reads what most documents consist of and says no to anything else, which is left to
    /// <see cref="Json::Utf8JsonReader"/>: so it may refuse what is JSON, but never takes what is none.
    /// </summary>
    /// <remarks>
    /// What follows a value is not looked at when the value is read. Only a comma, the end of the array or object and the end of the
    /// document are passed over afterwards, so that nothing can stand behind a number or a literal that is not allowed there.
    /// </remarks>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal ref partial struct Scanner
    {
        /// <summary>The bytes of each name in <see cref="MemberTable.ScannedNames"/>.</summary>
        public const int NameSize = 64;

        private readonly System::ReadOnlySpan<byte> _utf8;
        private int _position;

        public Scanner(System::ReadOnlySpan<byte> utf8Json, int maxDepth)
        {
            _utf8 = utf8Json;
            _position = 0;
            DepthLeft = maxDepth;
            PassBlanks();
        }

        /// <summary>How many more arrays and objects may be open.</summary>
        public int DepthLeft { get; private set; }

        /// <summary>The document from here on.</summary>
        public readonly System::ReadOnlySpan<byte> Rest => _utf8.Slice(_position);

        /// <summary>The byte here; at the end 0, which is never part of JSON outside of strings either.</summary>
        public readonly byte Next => (uint)_position < (uint)_utf8.Length ? _utf8[_position] : (byte)0;

        /// <summary>The token that a value begins with if it is one.</summary>
        public readonly Json::JsonTokenType TokenType => Next switch
        {
            (byte)'"' => Json::JsonTokenType.String,
            (byte)'{' => Json::JsonTokenType.StartObject,
            (byte)'[' => Json::JsonTokenType.StartArray,
            (byte)'t' => Json::JsonTokenType.True,
            (byte)'f' => Json::JsonTokenType.False,
            (byte)'n' => Json::JsonTokenType.Null,
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => Json::JsonTokenType.Number,
            _ => Json::JsonTokenType.None,
        };

        /// <summary>How much was passed over.</summary>
        public readonly int Position => _position;

        /// <summary>What was passed over from a position on.</summary>
        public readonly System::ReadOnlySpan<byte> Since(int position) => _utf8.Slice(position, _position - position);

        /// <summary>Passes over what somebody else has read.</summary>
        public void Pass(int bytes) => _position += bytes;

        /// <summary>Whether nothing but blanks is left.</summary>
        public bool TakeEnd()
        {
            PassBlanks();
            return _position == _utf8.Length;
        }

        /// <summary>Passes over a literal.</summary>
        public bool TryTake(scoped System::ReadOnlySpan<byte> literal)
        {
            if (!System::MemoryExtensions.StartsWith(Rest, literal))
            {
                return false;
            }

            _position += literal.Length;
            return true;
        }

        /// <summary>Passes over a string or a member's name in which nothing is escaped, and gives what is between the quotes.</summary>
        /// <param name="text">The text; that it is UTF-8 is not said.</param>
        /// <param name="isAscii">Whether it is known to be ASCII.</param>
        [MethodImpl(Inlined)]
        public bool TryTakeText(out System::ReadOnlySpan<byte> text, out bool isAscii)
        {
            text = default;
            isAscii = false;
            if (Next != (byte)'"')
            {
                return false;
            }

            var rest = _utf8.Slice(_position + 1);
            var length = LengthOf(rest, out isAscii);
            if ((uint)length >= (uint)rest.Length || rest[length] != (byte)'"')
            {
                return false;
            }

            text = rest.Slice(0, length);
            _position += length + 2;
            return true;
        }

        /// <summary>Passes over a value that is no array or object, if it is as most are.</summary>
        public bool TryPassScalar() =>
            TryTakeText(out _, out _)
            || TryTakeInteger(long.MinValue, long.MaxValue, out _)
            || TryTake("true"u8)
            || TryTake("false"u8)
            || TryTake("null"u8);

        /// <summary>Moves to the first item or member.</summary>
        /// <param name="start">What an array or object begins with.</param>
        public bool TryBegin(byte start)
        {
            if (Next != start || DepthLeft == 0)
            {
                return false;
            }

            DepthLeft--;
            _position++;
            PassBlanks();
            return true;
        }

        /// <summary>Moves behind the end of an array or object that has nothing in it.</summary>
        public bool TryEnd(byte end)
        {
            if (Next != end)
            {
                return false;
            }

            DepthLeft++;
            _position++;
            return true;
        }

        /// <summary>Moves from behind a value to the next item or member.</summary>
        /// <param name="end">What the array or object ends with.</param>
        /// <returns>False at its end, which is passed over.</returns>
        public bool MoveNext(byte end)
        {
            PassBlanks();
            if (Next == (byte)',')
            {
                _position++;
                PassBlanks();
                return true;
            }

            return !TryEnd(end) ? throw Unusual() : false;
        }

        /// <summary>Moves behind a member's name and its colon, if that is what comes.</summary>
        /// <param name="name">As in <see cref="MemberTable.ScannedNames"/>.</param>
        public bool TryTakeName(scoped System::ReadOnlySpan<byte> name)
        {
            var length = name[NameSize - 1];
            return length < NameSize && TryTake(name.Slice(0, length));
        }

        /// <summary>Moves from behind a member's name to its value.</summary>
        public void TakeColon()
        {
            PassBlanks();
            if (Next != (byte)':')
            {
                throw Unusual();
            }

            _position++;
            PassBlanks();
        }

        // Nobody sees it: the document is read once more by the serializer.
        public static Json::JsonException Unusual() => new();

        [MethodImpl(Inlined)]
        public void PassBlanks()
        {
            if (Next <= (byte)' ')
            {
                PassMoreBlanks();
            }
        }

        private void PassMoreBlanks()
        {
            while ((uint)_position < (uint)_utf8.Length && _utf8[_position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            {
                _position++;
            }
        }
    }
}
#endif
