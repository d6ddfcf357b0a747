namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The documented JSON members of a model, in the order of its page.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class MemberTable
    {
        private readonly Member[] _members;
        private readonly byte[][] _names;
        private readonly NameIndex _index;
        private readonly ulong[] _required;
#if EMITS_DIRECT_JSON
        private byte[]? _scannedNames;
#endif

        public MemberTable(System::Type model, params Member[] members)
        {
            Model = model.Name;
            CallsBack = typeof(Serialization::IJsonOnSerializing).IsAssignableFrom(model)
                || typeof(Serialization::IJsonOnSerialized).IsAssignableFrom(model);
            _members = members;
            _names = new byte[members.Length][];
            _required = new ulong[(members.Length + 63) / 64];
            var folded = new byte[]?[members.Length];
            var siblings = new byte[]?[members.Length];
            var hasSiblings = false;
            for (var i = 0; i < members.Length; i++)
            {
                _names[i] = System::Text.Encoding.UTF8.GetBytes(members[i].Name);
                if (members[i].IsRequired && !members[i].MayBeAbsent)
                {
                    _required[i / 64] |= 1UL << i;
                }

                if (members[i].IsGuess)
                {
                    HasGuesses = true;
                    folded[i] = Fold(_names[i]);
                }

                if (members[i].Sibling is { } sibling)
                {
                    hasSiblings = true;
                    siblings[i] = Fold(System::Text.Encoding.UTF8.GetBytes(sibling));
                }
            }

            _index = new NameIndex(_names);
            Spellings = HasGuesses ? new NameIndex(folded) : null;
            SiblingsNames = hasSiblings ? new NameIndex(siblings) : null;
            Names = new NameSet(_names);
        }

        public string Model { get; }

        /// <summary>Whether the user's part of the model wants to be called when it is written.</summary>
        public bool CallsBack { get; }

        public Unknown Unknown { get; init; }

        /// <summary>Whether what stands for no value, and lists that are written as if they were none, are read.</summary>
        public bool IsTolerant { get; init; }

        public bool HasGuesses { get; }

        /// <summary>The names as documented.</summary>
        public NameSet Names { get; }

        public int Count => _members.Length;

        /// <summary>The members without which nothing is read, a bit for each.</summary>
        public ulong[] Required => _required;

        /// <summary>The names in UTF-8.</summary>
        public byte[][] Utf8Names => _names;

#if EMITS_DIRECT_JSON
        /// <summary>
        /// The first 64 names as documents usually have them, from the quote to the colon, in 64 bytes each. The last byte says how many
        /// those are; for a name that is too long, more than there can be.
        /// </summary>
        public byte[] ScannedNames => _scannedNames ?? QuoteNames();

#endif
        public string NameOf(int member) => _members[member].Name;

        public bool IsGuess(int member) => _members[member].IsGuess;

        public bool KeepsNull(int member) => _members[member].KeepsNull;

        public bool IsRequired(int member) => _members[member].IsRequired;

        /// <summary>Whether nothing is read without it.</summary>
        public bool IsIndispensable(int member) => (_required[member / 64] & (1UL << member)) != 0;

        /// <summary>The member of exactly this name, or -1.</summary>
        public int Find(System::ReadOnlySpan<byte> name) => _index.Find(name);

        /// <summary>The first member whose name differs from this one in case alone, or -1.</summary>
        public int FindIgnoringCase(System::ReadOnlySpan<byte> name)
        {
            var text = ToText(name);
            return System::Array.FindIndex(
                _members,
                member => string.Equals(member.Name, text, System::StringComparison.OrdinalIgnoreCase));
        }

        /// <summary>The names of the members that are guesses, folded.</summary>
        public NameIndex? Spellings { get; }

        /// <summary>The names, folded, that these members may have been taken from by a sibling that has them too.</summary>
        public NameIndex? SiblingsNames { get; }

        /// <summary>Whether a value that begins with a token could be a member's.</summary>
        public bool CanBe(int member, Json::JsonTokenType token) => (_members[member].Looks & token switch
        {
            Json::JsonTokenType.StartArray => Looks.Array,
            Json::JsonTokenType.StartObject => Looks.Object,
            Json::JsonTokenType.Null => Looks.Any,
            _ => Looks.Scalar,
        }) != 0 || (IsTolerant && CanStandFor(member, token));

#if EMITS_DIRECT_JSON
        [MethodImpl(NotInlined)]
        private byte[] QuoteNames()
        {
            var encoder = System::Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            var names = new byte[System::Math.Min(Count, 64) * Scanner.NameSize];
            for (var end = Scanner.NameSize; end <= names.Length; end += Scanner.NameSize)
            {
                var name = System::Text.Encoding.UTF8.GetBytes("\"" + encoder.Encode(NameOf((end / Scanner.NameSize) - 1)) + "\":");
                names[end - 1] = byte.MaxValue;
                if (name.Length < Scanner.NameSize)
                {
                    name.CopyTo(names, end - Scanner.NameSize);
                    names[end - 1] = (byte)name.Length;
                }
            }

            return _scannedNames = names;
        }

#endif
        // One item may stand for a list of it, where no sibling is the likelier owner of the name, and an array without items for an
        // object.
        private bool CanStandFor(int member, Json::JsonTokenType token) =>
            (_members[member].Looks == Looks.Array && _members[member].Sibling is null)
            || (_members[member].Looks == Looks.Object && token == Json::JsonTokenType.StartArray);

        /// <summary>A name without what spellings differ in: case and <c>_ - .</c> and blanks.</summary>
        public static byte[] Fold(System::ReadOnlySpan<byte> name)
        {
            var folded = new byte[name.Length];
            System::Array.Resize(ref folded, Fold(name, folded));
            return folded;
        }

        /// <returns>How many bytes of the buffer, which is as long as the name, are used.</returns>
        public static int Fold(System::ReadOnlySpan<byte> name, System::Span<byte> folded)
        {
            var length = 0;
            foreach (var c in name)
            {
                if (c != (byte)'_' && c != (byte)'-' && c != (byte)'.' && c != (byte)' ')
                {
                    folded[length++] = c >= (byte)'A' && c <= (byte)'Z' ? (byte)(c | 0x20) : c;
                }
            }

            return length;
        }
    }
}
