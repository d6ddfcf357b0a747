namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // The members of an object that is scanned.
    internal partial struct MemberCursor
    {
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
                if (TryTakeName(ref json.Scanner))
                {
                    if (json.Scanner.Next == (byte)'n')
                    {
                        NoteNull(Current);
                    }

                    return true;
                }

                if (LookUp(json.TakeName(), ref json))
                {
                    return true;
                }
            }
        }

        // Members come in the order of the page as a rule, some of them left out. Past the 64th they are looked up.
        private bool TryTakeName(ref Scanner scanner)
        {
            var names = _table.ScannedNames;
            var end = global::System.Math.Min(global::System.Math.Min(_expected + 1 + MostPassedOver, names.Length), 64);
            for (var member = _expected; member < end; member++)
            {
                if ((_bound & (1UL << member)) == 0 && scanner.TryTakeName(names[member]))
                {
                    _bound |= 1UL << member;
                    _expected = member + 1;
                    Current = member;
                    return true;
                }
            }

            return false;
        }
    }
}
