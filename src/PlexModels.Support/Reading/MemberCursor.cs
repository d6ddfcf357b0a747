namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// Goes through the members of a JSON object and keeps what a model's properties do not: what was there, and what nobody knows.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal partial struct MemberCursor
    {
        // How many absent members are passed over before a name is looked up.
        private const int MostPassedOver = 6;

        private readonly MemberTable _table;

        private readonly byte[][] _utf8Names;

        private NameSet _names;
        private Collections::IDictionary<string, Json::JsonElement>? _unknown;
        private ulong _bound;
        private ulong[]? _boundBeyond;

        // The members that another spelling was taken for, and those for which none may be.
        private ulong _guessed;
        private ulong[]? _guessedBeyond;
        private int _expected;
#if EMITS_DIRECT_JSON
        // None where the reader is in the object.
        private readonly byte[]? _scannedNames;
        private bool _isBehindMember;

        // One more than where the first unknown member is kept; 0 where there was none.
        private int _keptFrom;
#endif
#if USES_TOLERANCE
        private readonly bool _isAroundTolerant;
#endif

        /// <param name="table">The members of the object's model.</param>
        /// <param name="json">Stands on the object's first token.</param>
        public MemberCursor(MemberTable table, ref Input json)
        {
            var isScanned = json.TryBegin((byte)'{');
            if (!isScanned && json.EnterAt() != Json::JsonTokenType.StartObject
#if USES_TOLERANCE
                && !IsEmptyArray(table, ref json)
#endif
                )
            {
                if (json.Settings.Schemas is not { } schemas)
                {
                    throw Mismatch(ref json.Reader, "an object");
                }

                schemas.BeginObject(table, ref json);
            }

            if (json.Settings.MayBeTooDeep)
            {
                System::Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
            }

#if USES_TOLERANCE
            _isAroundTolerant = json.IsTolerant;
            json.IsTolerant = table.IsTolerant;
#endif
            _table = table;
            _utf8Names = table.Utf8Names;
#if EMITS_DIRECT_JSON
            _scannedNames = isScanned ? table.ScannedNames : null;
#endif
            _names = table.Names;
            if (table.Count > 64)
            {
                _boundBeyond = new ulong[(table.Count - 1) / 64];
                _guessedBeyond = new ulong[(table.Count - 1) / 64];
            }

            if (json.ReadsExactNamesFirst)
            {
                FindExactNames(ref json);
            }
        }

        /// <summary>The member that the reader stands on.</summary>
        public int Current { get; private set; }

        /// <summary>Moves to the value of the next member that is documented.</summary>
        /// <returns>False at the end of the object.</returns>
        [MethodImpl(Inlined)]
        public bool Next(ref Input json) =>
#if EMITS_DIRECT_JSON
            _scannedNames is not null ? NextScanned(ref json) :
#endif
            NextRead(ref json);

        [MethodImpl(NotInlined)]
        private bool NextRead(ref Input json)
        {
            while (true)
            {
                json.Advance();
                if (json.Reader.TokenType != Json::JsonTokenType.PropertyName)
                {
#if USES_TOLERANCE
                    json.IsTolerant = _isAroundTolerant;
#endif
                    return false;
                }

                // Members come in the order of the page as a rule. Past the 64th they are looked up.
                var expected = _expected;
                if (expected < _utf8Names.Length
                    && !json.Reader.ValueIsEscaped
                    && !json.Reader.HasValueSequence
                    && System::MemoryExtensions.SequenceEqual(json.Reader.ValueSpan, _utf8Names[expected])
                    && expected < 64
                    && (_bound & (1UL << expected)) == 0)
                {
                    _bound |= 1UL << expected;
                    _expected = expected + 1;
                    Current = expected;
                    json.Advance();
                    if (json.Reader.TokenType == Json::JsonTokenType.Null)
                    {
                        NoteNull(expected);
                    }

                    return true;
                }

                if (Find(ref json))
                {
                    return true;
                }
            }
        }

        /// <summary>Ends the object: throws when a required member was not there.</summary>
        /// <returns>The members that the page does not know, or null.</returns>
        public readonly Collections::IDictionary<string, Json::JsonElement>? End()
        {
            var required = _table.Required;
            for (var i = 0; i < required.Length; i++)
            {
                if ((required[i] & ~(i == 0 ? _bound : _boundBeyond![i - 1])) != 0)
                {
                    ThrowMissing();
                }
            }

            return _unknown;
        }

        /// <summary>Ends the object.</summary>
        /// <param name="names">The names it was read under.</param>
        public readonly Collections::IDictionary<string, Json::JsonElement>? End(out NamesAsRead names)
        {
            names = ReferenceEquals(_names, _table.Names) ? default : new NamesAsRead(_names);
            return End();
        }

#if USES_TOLERANCE
        // What servers have arrays for, and no names to key them by, they write as an array where there is nothing.
        private static bool IsEmptyArray(MemberTable table, ref Input json)
        {
            var copy = json;
            return (table.IsTolerant || json.IsTolerant) && copy.TakeEmptyArray();
        }

#endif
        // The reader stands on a name that is not the one expected, and moves to its value.
        [MethodImpl(NotInlined)]
        private bool Find(ref Input json)
        {
            if (!json.Reader.ValueIsEscaped && !json.Reader.HasValueSequence && PassOver(json.Reader.ValueSpan))
            {
                json.Advance();
                if (json.IsNull)
                {
                    NoteNull(Current);
                }

                return true;
            }

            var name = TextOf(ref json.Reader);
            json.Advance();
            return LookUp(name, ref json);
        }

        // The value of a member of that name comes next.
        private bool LookUp(scoped System::ReadOnlySpan<byte> name, ref Input json)
        {
            var member = _table.Find(name);
            if (member >= 0)
            {
                if (Has(_guessed, _guessedBeyond, member) && !json.ReadsExactNamesFirst)
                {
                    throw new LateExactNameException();
                }

                Bind(member, name, json.Settings);
            }
            else if (json.Settings.IgnoresCase && _table.FindIgnoringCase(name) is >= 0 and var found)
            {
                // A guessed name is written back as it was read all the same.
                member = found;
                _names = _table.IsGuess(member) ? _names.With(member, name) : _names;
                Bind(member, name, json.Settings);
            }
            else if (!_table.HasGuesses || (member = FindSpelling(name, ref json)) < 0)
            {
                TakeUnknown(name, ref json);
                return false;
            }

            _expected = member + 1;
            Current = member;
            if (json.IsNull)
            {
                NoteNull(member);
            }

            return true;
        }

        private bool PassOver(System::ReadOnlySpan<byte> name)
        {
            var names = _table.Utf8Names;
            var end = System::Math.Min(System::Math.Min(_expected + MostPassedOver, names.Length), 64);
            for (var member = _expected; member < end; member++)
            {
                if (System::MemoryExtensions.SequenceEqual(name, names[member]) && (_bound & (1UL << member)) == 0)
                {
                    _bound |= 1UL << member;
                    _expected = member + 1;
                    Current = member;
                    return true;
                }
            }

            return false;
        }

        private void Bind(int member, scoped System::ReadOnlySpan<byte> name, Settings settings)
        {
            if (settings.ForbidsDuplicates && Has(_bound, _boundBeyond, member))
            {
                throw Duplicate(name);
            }

            Add(ref _bound, _boundBeyond, member);
        }

        private void NoteNull(int member)
        {
            if (_table.KeepsNull(member))
            {
                _names = _names.WithNull(member);
            }
        }

        private void TakeUnknown(scoped System::ReadOnlySpan<byte> name, ref Input json)
        {
            switch (_table.Unknown)
            {
#if EMITS_DIRECT_JSON
                case Unknown.Keep when TryKeep(name, ref json):
                    break;
#endif
                case Unknown.Keep:
                    _unknown ??= new Collections::Dictionary<string, Json::JsonElement>(System::StringComparer.Ordinal);
                    var key = ToText(name);
                    if (json.Settings.ForbidsDuplicates && _unknown.ContainsKey(key))
                    {
                        throw Duplicate(name);
                    }

                    _unknown[key] = default(ElementCodec).Read(ref json);
                    break;
                case Unknown.Skip when !json.Settings.ForbidsUnknown:
                    Skip(ref json);
                    break;
                default:
                    throw Undocumented(name, _table.Model);
            }
        }

        // Whatever is wrong in there is told at the member itself, which is all that counts of it.
        private static void Skip(ref Input json)
        {
#if EMITS_DIRECT_JSON
            if (json.IsScanning)
            {
                json.PassValue();
                return;
            }

#endif
            var start = json.Reader;
            try
            {
                json.Reader.Skip();
            }
            catch (Json::JsonException)
            {
                json.Reader = start;
                throw;
            }
        }

        private readonly void ThrowMissing()
        {
            var missing = new Collections::List<string>();
            for (var i = 0; i < _table.Count; i++)
            {
                if ((_table.Required[i / 64] & (1UL << i)) != 0 && !Has(_bound, _boundBeyond, i))
                {
                    missing.Add("'" + _table.NameOf(i) + "'");
                }
            }

            throw new Json::JsonException(
                "The JSON of " + _table.Model + " lacks the required " + (missing.Count == 1 ? "member " : "members ") + string.Join(", ", missing) + ".");
        }

        private static bool Has(ulong low, ulong[]? beyond, int member) =>
            member < 64 ? (low & (1UL << member)) != 0 : beyond is not null && (beyond[(member / 64) - 1] & (1UL << member)) != 0;

        private static void Add(ref ulong low, ulong[]? beyond, int member)
        {
            if (member < 64)
            {
                low |= 1UL << member;
            }
            else
            {
                beyond![(member / 64) - 1] |= 1UL << member;
            }
        }
    }
}
