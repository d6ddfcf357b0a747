namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>
        /// Goes through the members of a JSON object and keeps what a model's properties do not: what was there, and what nobody knows.
        /// </summary>
        internal ref struct MemberCursor
        {
            private const int LongestFoldedOnStack = 128;

            private readonly MemberTable _table;
            private readonly byte[][] _utf8Names;

            // Where the object starts, for a model whose names are guesses: the exact name of a member may come after another spelling of it.
            private readonly global::System.Text.Json.Utf8JsonReader _start;
            private NameSet _names;
            private global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? _unknown;
            private ulong _bound;
            private ulong _guessed;
            private ulong[]? _boundBeyond;
            private ulong[]? _guessedBeyond;
            private int _expected;

            /// <param name="json">Stands on the object's first token.</param>
            /// <param name="table">The members of its model.</param>
            public MemberCursor(scoped ref Input json, MemberTable table)
            {
                if (json.Reader.TokenType != global::System.Text.Json.JsonTokenType.StartObject)
                {
                    throw Mismatch(ref json.Reader, "an object");
                }

                _table = table;
                _utf8Names = table.Utf8Names;
                _names = table.Names;
                if (table.HasGuesses)
                {
                    _start = json.Reader;
                }

                if (table.Count > 64)
                {
                    _boundBeyond = new ulong[(table.Count - 1) / 64];
                    _guessedBeyond = table.HasGuesses ? new ulong[(table.Count - 1) / 64] : null;
                }
            }

            /// <summary>The member that the reader stands on.</summary>
            public int Current { get; private set; }

            /// <summary>Moves to the value of the next member that is documented.</summary>
            /// <returns>False at the end of the object.</returns>
            public bool Next(ref Input json)
            {
                while (true)
                {
                    json.Advance();
                    if (json.Reader.TokenType == global::System.Text.Json.JsonTokenType.EndObject)
                    {
                        return false;
                    }

                    // Members come in the order of the page as a rule. Past the 64th they are looked up.
                    var expected = _expected;
                    if (expected < _utf8Names.Length
                        && !json.Reader.ValueIsEscaped
                        && !json.Reader.HasValueSequence
                        && global::System.MemoryExtensions.SequenceEqual(json.Reader.ValueSpan, _utf8Names[expected])
                        && expected < 64
                        && (_bound & (1UL << expected)) == 0)
                    {
                        _bound |= 1UL << expected;
                        _expected = expected + 1;
                        Current = expected;
                        json.Advance();
                        if (json.IsNull)
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

            /// <summary>
            /// Finds a member that is missing under any spelling of its name by its value: when the text of one unknown member, and of no
            /// other, is documented for it, that is the one.
            /// </summary>
            /// <param name="member">The member.</param>
            /// <param name="isDocumented">Whether a text is one of its documented values.</param>
            /// <returns>The text, or null.</returns>
            public string? FindByValue(int member, global::System.Func<string, bool> isDocumented)
            {
                if (_unknown is null || Has(_bound, _boundBeyond, member))
                {
                    return null;
                }

                string? name = null;
                string? value = null;
                foreach (var unknown in _unknown)
                {
                    if (unknown.Value.ValueKind == global::System.Text.Json.JsonValueKind.String
                        && unknown.Value.GetString() is { } text
                        && isDocumented(text))
                    {
                        if (name is not null)
                        {
                            return null;
                        }

                        name = unknown.Key;
                        value = text;
                    }
                }

                if (name is not null)
                {
                    _unknown.Remove(name);
                    _unknown = _unknown.Count > 0 ? _unknown : null;
                    Add(ref _bound, _boundBeyond, member);
                    _names = _names.With(member, global::System.Text.Encoding.UTF8.GetBytes(name));
                }

                return value;
            }

            /// <summary>Ends the object: throws when a required member was not there.</summary>
            /// <returns>The members that the page does not know, or null.</returns>
            public readonly global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? End()
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
            public readonly global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? End(out NamesAsRead names)
            {
                names = ReferenceEquals(_names, _table.Names) ? default : new NamesAsRead(_names);
                return End();
            }

            // The reader stands on a name that is not the one expected, and moves to its value.
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
            private bool Find(ref Input json)
            {
                var name = TextOf(ref json.Reader);
                var member = _table.Find(name);
                json.Advance();
                if (member >= 0)
                {
                    if (Has(_guessed, _guessedBeyond, member))
                    {
                        Unbind(member, json.Settings);
                    }

                    Add(ref _bound, _boundBeyond, member);
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

            private void NoteNull(int member)
            {
                if (_table.KeepsNull(member))
                {
                    _names = _names.WithNull(member);
                }
            }

            private int FindSpelling(scoped global::System.ReadOnlySpan<byte> name, ref Input json)
            {
                var token = json.Reader.TokenType;
                var member = _names.FindVariant(name, out var names);
                if (member >= 0 && CanGuess(member, token))
                {
                    _names = names;
                    BindGuess(member);
                    return member;
                }

                global::System.Span<byte> buffer = name.Length <= LongestFoldedOnStack ? stackalloc byte[LongestFoldedOnStack] : new byte[name.Length];
                global::System.ReadOnlySpan<byte> folded = buffer.Slice(0, MemberTable.Fold(name, buffer));
                member = _table.FindSpelling(folded, -1);
                while (member >= 0 && !CanGuess(member, token))
                {
                    member = _table.FindSpelling(folded, member);
                }

                if (member < 0)
                {
                    member = _table.FindSiblingsName(folded, -1);
                    while (member >= 0 && !CanGuess(member, token))
                    {
                        member = _table.FindSiblingsName(folded, member);
                    }
                }

                if (member >= 0)
                {
                    _names = _names.With(member, name);
                    BindGuess(member);
                }

                return member;
            }

            private readonly bool CanGuess(int member, global::System.Text.Json.JsonTokenType token) =>
                _table.CanBe(member, token) && !Has(_bound, _boundBeyond, member);

            private void BindGuess(int member)
            {
                Add(ref _bound, _boundBeyond, member);
                Add(ref _guessed, _guessedBeyond, member);
            }

            // The exact name came after another spelling of it was taken for it: that one was a member of its own, and nobody knows it.
            private void Unbind(int member, Settings settings)
            {
                var taken = _names.Encoded[member];
                var json = new Input(_start, settings);
                while (true)
                {
                    json.Advance();
                    var name = TextOf(ref json.Reader);
                    json.Advance();
                    if (global::System.Text.Json.JsonEncodedText.Encode(name).Equals(taken))
                    {
                        TakeUnknown(name, ref json);
                        break;
                    }

                    json.Reader.Skip();
                }

                Remove(ref _guessed, _guessedBeyond, member);
                _names = _names.With(member, _table.Utf8Names[member]);
            }

            private void TakeUnknown(scoped global::System.ReadOnlySpan<byte> name, ref Input json)
            {
                switch (_table.Unknown)
                {
                    case Unknown.Keep:
                        _unknown ??= new global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>(global::System.StringComparer.Ordinal);
                        var key = ToText(name);
                        _unknown[key] = json.ReadElement();
                        break;
                    case Unknown.Skip:
                        json.Reader.Skip();
                        break;
                    default:
                        throw Undocumented(name, _table.Model);
                }
            }

            private readonly void ThrowMissing()
            {
                var missing = new global::System.Collections.Generic.List<string>();
                for (var i = 0; i < _table.Count; i++)
                {
                    if ((_table.Required[i / 64] & (1UL << i)) != 0 && !Has(_bound, _boundBeyond, i))
                    {
                        missing.Add("'" + _table.NameOf(i) + "'");
                    }
                }

                throw new global::System.Text.Json.JsonException(
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

            private static void Remove(ref ulong low, ulong[]? beyond, int member)
            {
                if (member < 64)
                {
                    low &= ~(1UL << member);
                }
                else
                {
                    beyond![(member / 64) - 1] &= ~(1UL << member);
                }
            }
        }
    }
}
