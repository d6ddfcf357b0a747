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
                    return BindSpelling(name, ref reader);
                }

                if (Has(_guessed, _guessedBeyond, member))
                {
                    Unbind(member, start);
                }

                return Bind(member);
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
                    if (!Has(_bound, _boundBeyond, i))
                    {
                        Add(ref _bound, _boundBeyond, i);
                        Add(ref _guessed, _guessedBeyond, i);
                        _names = _names.With(i, name);
                        return i;
                    }
                }

                return -1;
            }

            // The exact name came after another spelling of it was taken for it: that one was a member of its own, and nobody knows it.
            private void Unbind(int member, global::System.Text.Json.Utf8JsonReader reader)
            {
                var exact = global::System.Text.Encoding.UTF8.GetBytes(_table.NameOf(member));
                var folded = MemberTable.Fold(exact);
                while (Next(ref reader, out var name))
                {
                    if (!global::System.MemoryExtensions.SequenceEqual(name, exact)
                        && global::System.MemoryExtensions.SequenceEqual<byte>(MemberTable.Fold(name), folded))
                    {
                        Keep(name, ref reader);
                        break;
                    }

                    reader.Skip();
                }

                Remove(ref _guessed, _guessedBeyond, member);
                _names = _names.With(member, exact);
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
