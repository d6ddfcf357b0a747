namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // The members of an object that is scanned.
    internal partial struct MemberCursor
    {
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        private static bool Begin(ref Input json)
        {
            if (json.Scanner.TryBegin((byte)'{'))
            {
                return true;
            }

            json.Enter();
            return false;
        }

        // What only scanning takes is kept out of the methods that others read by too: they would pay for its variables.
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        private bool NextScanned(ref Input json)
        {
            while (true)
            {
                json.Rescan();
                if (_isBehindMember ? !json.Scanner.MoveNext((byte)'}') : json.Scanner.TryEnd((byte)'}'))
                {
#if USES_TOLERANCE
                    json.IsTolerant = _isAroundTolerant;
#endif
                    return false;
                }

                _isBehindMember = true;

                // Members come in the order of the page as a rule. Past the 64th they are looked up.
                var expected = _expected;
                if (expected < _utf8Names.Length
                    && expected < 64
                    && (_bound & (1UL << expected)) == 0
                    && json.Scanner.TryTakeName(_utf8Names[expected]))
                {
                    _bound |= 1UL << expected;
                    _expected = expected + 1;
                    Current = expected;
                }
                else
                {
                    var name = json.TakeName();
                    if (!PassOver(name))
                    {
                        if (LookUp(name, ref json))
                        {
                            return true;
                        }

                        continue;
                    }
                }

                if (json.Scanner.Next == (byte)'n')
                {
                    NoteNull(Current);
                }

                return true;
            }
        }
    }
}
