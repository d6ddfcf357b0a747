#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // The members of an object that is scanned.
    internal partial struct MemberCursor
    {
        // What only scanning takes is kept out of the methods that others read by too: they would pay for its variables.
        [MethodImpl(NotInlined)]
        private bool NextScanned(ref Input json)
        {
            while (true)
            {
                json.Rescan();
                var isFirst = !_isBehindMember;
                _isBehindMember = true;
                if (TryTakeExpected(ref json.Scanner, isFirst ? 1 : 0))
                {
                    return IsNoted(ref json);
                }

                if (isFirst ? json.Scanner.TryEnd((byte)'}') : !json.Scanner.MoveNext((byte)'}'))
                {
                    if (_keptFrom > 0)
                    {
                        _unknown = json.TakeKept(_keptFrom - 1);
                    }

#if USES_TOLERANCE
                    json.IsTolerant = _isAroundTolerant;
#endif
                    return false;
                }

                if (json.Scanner.IsBehindBlank && TryTakeExpected(ref json.Scanner, 1))
                {
                    return IsNoted(ref json);
                }

                var name = json.TakeName();
                if (PassOver(name))
                {
                    return IsNoted(ref json);
                }

                if (LookUp(name, ref json))
                {
                    return true;
                }
            }
        }

        // Members come in the order of the page as a rule. Past the 64th they are looked up.
        private bool TryTakeExpected(ref Scanner scanner, int skipped)
        {
            var expected = _expected;
            if (expected >= _utf8Names.Length
                || expected >= 64
                || (_bound & (1UL << expected)) != 0
                || !scanner.TryTakeName(_utf8Names[expected], skipped))
            {
                return false;
            }

            _bound |= 1UL << expected;
            _expected = expected + 1;
            Current = expected;
            return true;
        }

        // An object whose members may not be there twice has them looked at.
        private bool TryKeep(scoped global::System.ReadOnlySpan<byte> name, ref Input json)
        {
            if (!_isScanned || json.Settings.ForbidsDuplicates)
            {
                return false;
            }

            if (!IsText(name))
            {
                throw Scanner.Unusual();
            }

            var start = json.Keep();
            _keptFrom = _keptFrom > 0 ? _keptFrom : start + 1;
            return true;
        }

        private bool IsNoted(ref Input json)
        {
            if (json.Scanner.Next == (byte)'n')
            {
                NoteNull(Current);
            }

            return true;
        }
    }
}
#endif
