namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // Members whose names are guesses are read under other spellings too.
    internal partial struct MemberCursor
    {
        private const int LongestFoldedOnStack = 128;

        /// <summary>
        /// Finds a member that is missing under any spelling of its name by its value: when the text of one unknown member, and of no
        /// other, is documented for it, that is the one.
        /// </summary>
        /// <param name="member">The member.</param>
        /// <param name="isDocumented">Whether a text is one of its documented values.</param>
        /// <returns>The text, or null.</returns>
        public string? FindByValue(int member, System::Func<string, bool> isDocumented)
        {
            if (_unknown is null || Has(_bound, _boundBeyond, member))
            {
                return null;
            }

            string? name = null;
            string? value = null;
            foreach (var unknown in _unknown)
            {
                if (unknown.Value.ValueKind == Json::JsonValueKind.String
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
                _names = _names.With(member, System::Text.Encoding.UTF8.GetBytes(name));
            }

            return value;
        }

        private int FindSpelling(scoped System::ReadOnlySpan<byte> name, ref Input json)
        {
            var token = json.TokenType;
            var member = _names.FindVariant(name, out var names);
            if (member >= 0 && CanGuess(member, token))
            {
                BindGuess(member, names);
                return member;
            }

            System::Span<byte> buffer = name.Length <= LongestFoldedOnStack ? stackalloc byte[LongestFoldedOnStack] : new byte[name.Length];
            System::ReadOnlySpan<byte> folded = buffer.Slice(0, MemberTable.Fold(name, buffer));
            member = FindGuess(_table.Spellings, folded, token);
            member = member < 0 ? FindGuess(_table.SiblingsNames, folded, token) : member;
            if (member >= 0)
            {
                BindGuess(member, _names.With(member, name));
            }

            return member;
        }

        private readonly int FindGuess(NameIndex? names, scoped System::ReadOnlySpan<byte> folded, Json::JsonTokenType token)
        {
            var member = names is null ? -1 : names.Find(folded);
            while (member >= 0 && !CanGuess(member, token))
            {
                member = names!.FindNext(member, folded);
            }

            return member;
        }

        private readonly bool CanGuess(int member, Json::JsonTokenType token) =>
            _table.CanBe(member, token) && !Has(_bound, _boundBeyond, member) && !Has(_guessed, _guessedBeyond, member);

        private void BindGuess(int member, NameSet names)
        {
            _names = names;
            Add(ref _bound, _boundBeyond, member);
            Add(ref _guessed, _guessedBeyond, member);
        }

        // Goes through the object once to see which exact names it has: for those no other spelling is taken.
        private void FindExactNames(ref Input json)
        {
            var reader = json.Reader;
            var depth = reader.CurrentDepth;
            while (reader.Read() && reader.CurrentDepth > depth)
            {
                if (reader.TokenType == Json::JsonTokenType.PropertyName)
                {
                    var member = _table.Find(TextOf(ref reader));
                    if (member >= 0)
                    {
                        Add(ref _guessed, _guessedBeyond, member);
                    }

                    reader.Read();
                }

                reader.Skip();
            }
        }
    }
}
