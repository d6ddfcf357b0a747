namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>What a member's value looks like in JSON; an undocumented spelling of its name counts only if its value does.</summary>
        [global::System.Flags]
        internal enum Looks
        {
            Scalar = 1,
            Array = 2,
            Object = 4,
            Any = Scalar | Array | Object,
        }

        /// <summary>A documented JSON member.</summary>
        internal readonly struct Member
        {
            /// <param name="name">Its JSON name.</param>
            /// <param name="looks">What its value looks like.</param>
            /// <param name="isRequired">Whether it must be there.</param>
            /// <param name="isGuess">Whether no page says the name, so that other spellings of it are read too.</param>
            /// <param name="keepsNull">Whether a null that was read is written back.</param>
            /// <param name="sibling">The name of another member that this one may have too, in another spelling.</param>
            public Member(string name, Looks looks, bool isRequired = false, bool isGuess = false, bool keepsNull = false, string? sibling = null)
            {
                Name = name;
                Looks = looks;
                IsRequired = isRequired;
                IsGuess = isGuess;
                KeepsNull = keepsNull;
                Sibling = sibling;
            }

            public string Name { get; }

            public Looks Looks { get; }

            public bool IsRequired { get; }

            public bool IsGuess { get; }

            public bool KeepsNull { get; }

            public string? Sibling { get; }
        }

        /// <summary>The documented JSON members of a model, in the order of its page.</summary>
        internal sealed class MemberTable
        {
            private readonly Member[] _members;
            private readonly byte[]?[] _folded;
            private readonly byte[]?[] _siblings;
            private readonly ulong[] _required;

            public MemberTable(string model, params Member[] members)
            {
                Model = model;
                _members = members;
                _folded = new byte[]?[members.Length];
                _siblings = new byte[]?[members.Length];
                _required = new ulong[(members.Length + 63) / 64];
                var names = new global::System.Text.Json.JsonEncodedText[members.Length];
                for (var i = 0; i < members.Length; i++)
                {
                    names[i] = global::System.Text.Json.JsonEncodedText.Encode(members[i].Name);
                    if (members[i].IsRequired)
                    {
                        _required[i / 64] |= 1UL << i;
                    }

                    if (members[i].IsGuess)
                    {
                        HasGuesses = true;
                        _folded[i] = Fold(members[i].Name);
                        _siblings[i] = members[i].Sibling is { } sibling ? Fold(sibling) : null;
                    }
                }

                Names = new NameSet(names);
            }

            public string Model { get; }

            public bool HasGuesses { get; }

            /// <summary>The names as documented.</summary>
            public NameSet Names { get; }

            public int Count => _members.Length;

            public global::System.ReadOnlySpan<ulong> Required => _required;

            public string NameOf(int member) => _members[member].Name;

            public bool IsRequired(int member) => _members[member].IsRequired;

            public bool KeepsNull(int member) => _members[member].KeepsNull;

            /// <summary>
            /// The next member at or after the one given whose name is this one in another spelling, or -1. Members that may be called
            /// like a sibling come last, and are counted on from the others.
            /// </summary>
            public int FindSpelling(byte[] folded, int from, Looks looks)
            {
                for (var i = from; i < _folded.Length * 2; i++)
                {
                    var candidate = i < _folded.Length ? _folded[i] : _siblings[i - _folded.Length];
                    if (candidate is not null
                        && (_members[i % _folded.Length].Looks & looks) != 0
                        && global::System.MemoryExtensions.SequenceEqual<byte>(candidate, folded))
                    {
                        return i;
                    }
                }

                return -1;
            }

            /// <summary>The member of a name, in its own spelling or another; -1 when there is none whose value looks like this.</summary>
            public int Find(string name, global::System.Text.Json.JsonValueKind kind)
            {
                for (var i = 0; i < _members.Length; i++)
                {
                    if (_members[i].Name == name)
                    {
                        return i;
                    }
                }

                var looks = kind switch
                {
                    global::System.Text.Json.JsonValueKind.Array => Looks.Array,
                    global::System.Text.Json.JsonValueKind.Object => Looks.Object,
                    global::System.Text.Json.JsonValueKind.Null => Looks.Any,
                    _ => Looks.Scalar,
                };
                var spelling = HasGuesses ? FindSpelling(Fold(name), 0, looks) : -1;
                return spelling < 0 ? -1 : spelling % _members.Length;
            }

            private static byte[] Fold(string name) => Fold(global::System.Text.Encoding.UTF8.GetBytes(name));

            /// <summary>A name without what spellings differ in: case and <c>_ - .</c> and blanks.</summary>
            public static byte[] Fold(global::System.ReadOnlySpan<byte> name)
            {
                var folded = new byte[name.Length];
                var length = 0;
                foreach (var c in name)
                {
                    if (c != (byte)'_' && c != (byte)'-' && c != (byte)'.' && c != (byte)' ')
                    {
                        folded[length++] = c >= (byte)'A' && c <= (byte)'Z' ? (byte)(c | 0x20) : c;
                    }
                }

                global::System.Array.Resize(ref folded, length);
                return folded;
            }
        }
    }
}
