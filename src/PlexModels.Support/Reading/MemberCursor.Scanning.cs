#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // The members of an object that is scanned.
    internal partial struct MemberCursor
    {
        // The member that is expected is all that most calls read: it takes no call, and so none of the registers that those save.
        [MethodImpl(NotInlined)]
        private bool NextScanned(ref Input json)
        {
            if (!json.IsScanning || !TryTakeExpected(ref json.Scanner, isAhead: true))
            {
                return NextUnexpected(ref json);
            }

            _isBehindMember = true;
            return json.Scanner.Next is > (byte)' ' and not (byte)'n' || IsNoted(ref json);
        }

        [MethodImpl(NotInlined)]
        private bool NextUnexpected(ref Input json)
        {
            while (true)
            {
                json.Rescan();
                var isFirst = !_isBehindMember;
                _isBehindMember = true;
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

                // The one expected may be behind blanks.
                if (TryTakeExpected(ref json.Scanner, isAhead: false))
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
        [MethodImpl(Inlined)]
        private bool TryTakeExpected(ref Scanner scanner, bool isAhead)
        {
            var expected = _expected;
            var start = expected * Scanner.NameSize;
            if (start >= _scannedNames!.Length || (_bound & (1UL << expected)) != 0)
            {
                return false;
            }

            var name = new System::ReadOnlySpan<byte>(_scannedNames, start, Scanner.NameSize);
            if (!(isAhead ? scanner.TryTakeNameAhead(name, _isBehindMember ? 1 : 0) : scanner.TryTakeName(name)))
            {
                return false;
            }

            _bound |= 1UL << expected;
            _expected = expected + 1;
            Current = expected;
            return true;
        }

        // An object whose members may not be there twice has them looked at.
        private bool TryKeep(scoped System::ReadOnlySpan<byte> name, ref Input json)
        {
            if (_scannedNames is null || json.Settings.ForbidsDuplicates)
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

        [MethodImpl(NotInlined)]
        private bool IsNoted(ref Input json)
        {
            json.Scanner.PassBlanks();
            if (json.Scanner.Next == (byte)'n')
            {
                NoteNull(Current);
            }

            return true;
        }
    }
}
#endif
