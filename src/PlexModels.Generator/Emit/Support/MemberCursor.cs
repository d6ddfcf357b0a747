namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>Goes through the members of a JSON object and keeps what a model's properties do not: what was there, and what nobody knows.</summary>
        internal struct MemberCursor
        {
            private readonly MemberTable _table;
            private NameSet _names;
            private ulong _bound;
            private ulong _guessed;
            private ulong[]? _boundBeyond;
            private ulong[]? _guessedBeyond;

            /// <param name="reader">Stands on the object's first token.</param>
            /// <param name="table">The members of its model.</param>
            public MemberCursor(ref global::System.Text.Json.Utf8JsonReader reader, MemberTable table)
            {
                if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartObject)
                {
                    throw Mismatch(ref reader, "an object");
                }

                _table = table;
                _names = table.Names;
                _bound = 0;
                _guessed = 0;
                _boundBeyond = table.Count > 64 ? new ulong[(table.Count - 1) / 64] : null;
                _guessedBeyond = table.Count > 64 && table.HasGuesses ? new ulong[(table.Count - 1) / 64] : null;
                Unknown = null;
            }

            /// <summary>The members that the page does not know, or null.</summary>
            public global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? Unknown { get; private set; }

            /// <summary>The names the object was read under.</summary>
            public readonly NamesAsRead NamesAsRead => ReferenceEquals(_names, _table.Names) ? default : new NamesAsRead(_names);

            /// <summary>Moves to the value of the next member.</summary>
            /// <returns>False at the end of the object.</returns>
            public readonly bool Next(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.ReadOnlySpan<byte> name)
            {
                Advance(ref reader);
                if (reader.TokenType == global::System.Text.Json.JsonTokenType.EndObject)
                {
                    name = default;
                    return false;
                }

                name = TextOf(ref reader);
                Advance(ref reader);
                return true;
            }

            /// <summary>Notes that a member is there.</summary>
            /// <param name="member">The member that has exactly this name, or -1.</param>
            public int Bind(int member)
            {
                if (member >= 0)
                {
                    Add(ref _bound, _boundBeyond, member);
                }

                return member;
            }

            /// <summary>Notes that a member is there, for a model with names that are guesses.</summary>
            /// <param name="member">The member that has exactly this name, or -1.</param>
            /// <param name="name">The name in the JSON.</param>
            /// <param name="reader">Stands on the value.</param>
            /// <param name="start">Stands on the object's first token.</param>
            /// <returns>The member to read the value into, or -1.</returns>
            public int Bind(
                int member,
                scoped global::System.ReadOnlySpan<byte> name,
                ref global::System.Text.Json.Utf8JsonReader reader,
                in global::System.Text.Json.Utf8JsonReader start)
            {
                if (member < 0)
                {
                    member = _table.HasGuesses ? BindSpelling(name, ref reader) : -1;
                }
                else
                {
                    if (Has(_guessed, _guessedBeyond, member))
                    {
                        Unbind(member, start);
                    }

                    Bind(member);
                }

                if (reader.TokenType == global::System.Text.Json.JsonTokenType.Null && member >= 0 && _table.KeepsNull(member))
                {
                    _names = _names.WithNull(member);
                }

                return member;
            }

            /// <summary>Keeps a member that the page does not know.</summary>
            public void Keep(scoped global::System.ReadOnlySpan<byte> name, ref global::System.Text.Json.Utf8JsonReader reader)
            {
                Unknown ??= new global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>(global::System.StringComparer.Ordinal);
                var key = ToText(name);
                Unknown[key] = global::System.Text.Json.JsonElement.ParseValue(ref reader);
            }

            /// <summary>Throws when a required member was not there.</summary>
            public readonly void CheckRequired()
            {
                var required = _table.Required;
                for (var i = 0; i < required.Length; i++)
                {
                    if ((required[i] & ~(i == 0 ? _bound : _boundBeyond![i - 1])) != 0)
                    {
                        ThrowMissing();
                    }
                }
            }

            /// <summary>
            /// Finds a member that is missing under any spelling of its name by its value: when one unknown member, and no other, has a
            /// documented value of its enum, that is it.
            /// </summary>
            /// <param name="member">The member.</param>
            /// <param name="value">Its value.</param>
            /// <param name="parse">The value of a text that is documented, or null.</param>
            public void FindByValue<T>(int member, ref T value, global::System.Func<string, T?> parse)
                where T : struct
            {
                if (Unknown is null || Has(_bound, _boundBeyond, member))
                {
                    return;
                }

                string? name = null;
                var found = value;
                foreach (var unknown in Unknown)
                {
                    if (unknown.Value.ValueKind == global::System.Text.Json.JsonValueKind.String && parse(unknown.Value.GetString()!) is { } documented)
                    {
                        if (name is not null)
                        {
                            return;
                        }

                        name = unknown.Key;
                        found = documented;
                    }
                }

                if (name is not null)
                {
                    Unknown.Remove(name);
                    Unknown = Unknown.Count > 0 ? Unknown : null;
                    Add(ref _bound, _boundBeyond, member);
                    _names = _names.With(member, global::System.Text.Encoding.UTF8.GetBytes(name));
                    value = found;
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

            private int BindSpelling(scoped global::System.ReadOnlySpan<byte> name, ref global::System.Text.Json.Utf8JsonReader reader)
            {
                var looks = reader.TokenType switch
                {
                    global::System.Text.Json.JsonTokenType.StartArray => Looks.Array,
                    global::System.Text.Json.JsonTokenType.StartObject => Looks.Object,
                    global::System.Text.Json.JsonTokenType.Null => Looks.Any,
                    _ => Looks.Scalar,
                };
                var folded = MemberTable.Fold(name);
                for (var i = _table.FindSpelling(folded, 0, looks); i >= 0; i = _table.FindSpelling(folded, i + 1, looks))
                {
                    var member = i % _table.Count;
                    if (!Has(_bound, _boundBeyond, member))
                    {
                        Add(ref _bound, _boundBeyond, member);
                        Add(ref _guessed, _guessedBeyond, member);
                        _names = _names.With(member, name);
                        return member;
                    }
                }

                return -1;
            }

            // The exact name came after another spelling of it was taken for it: that one was a member of its own, and nobody knows it.
            private void Unbind(int member, global::System.Text.Json.Utf8JsonReader reader)
            {
                var taken = _names[member];
                while (Next(ref reader, out var name))
                {
                    if (global::System.Text.Json.JsonEncodedText.Encode(name).Equals(taken))
                    {
                        Keep(name, ref reader);
                        break;
                    }

                    reader.Skip();
                }

                Remove(ref _guessed, _guessedBeyond, member);
                _names = _names.With(member, global::System.Text.Encoding.UTF8.GetBytes(_table.NameOf(member)));
            }

            private static bool Has(ulong low, ulong[]? beyond, int member) =>
                ((member < 64 ? low : beyond![(member / 64) - 1]) & (1UL << member)) != 0;

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

        /// <summary>Writes the members that the page does not know.</summary>
        internal static void WriteUnknown(
            global::System.Text.Json.Utf8JsonWriter writer,
            global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? members,
            Settings settings)
        {
            if (members is null)
            {
                return;
            }

            foreach (var member in members)
            {
                writer.WritePropertyName(member.Key);
                default(ElementCodec).Write(writer, member.Value, settings);
            }
        }
    }
}
