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
            public Member(string name, Looks looks, bool isRequired = false, bool isGuess = false)
            {
                Name = name;
                Looks = looks;
                IsRequired = isRequired;
                IsGuess = isGuess;
            }

            public string Name { get; }

            public Looks Looks { get; }

            public bool IsRequired { get; }

            public bool IsGuess { get; }
        }

        /// <summary>The documented JSON members of a model, in the order of its page.</summary>
        internal sealed class MemberTable
        {
            private readonly Member[] _members;
            private readonly byte[]?[] _folded;
            private readonly ulong[] _required;

            public MemberTable(string model, params Member[] members)
            {
                Model = model;
                _members = members;
                _folded = new byte[]?[members.Length];
                _required = new ulong[(members.Length + 63) / 64];
                var names = new string[members.Length];
                for (var i = 0; i < members.Length; i++)
                {
                    names[i] = members[i].Name;
                    if (members[i].IsRequired)
                    {
                        _required[i / 64] |= 1UL << i;
                    }

                    if (members[i].IsGuess)
                    {
                        HasGuesses = true;
                        _folded[i] = Fold(global::System.Text.Encoding.UTF8.GetBytes(members[i].Name));
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

            public bool IsGuess(int member) => _members[member].IsGuess;

            /// <summary>The next member at or after the one given whose name is this one in another spelling, or -1.</summary>
            public int FindSpelling(byte[] folded, int from, Looks looks)
            {
                for (var i = from; i < _folded.Length; i++)
                {
                    if (_folded[i] is { } candidate && (_members[i].Looks & looks) != 0
                        && global::System.MemoryExtensions.SequenceEqual<byte>(candidate, folded))
                    {
                        return i;
                    }
                }

                return -1;
            }

            /// <summary>The member whose name is this one but for case, or -1.</summary>
            public int FindIgnoringCase(global::System.ReadOnlySpan<byte> name)
            {
                var text = ToText(name);
                return global::System.Array.FindIndex(_members, member => string.Equals(member.Name, text, global::System.StringComparison.OrdinalIgnoreCase));
            }

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

        /// <summary>
        /// The names a model's members are written under. What was read under another spelling is written back under it; sets that differ
        /// from the documented one are shared by all objects that were read alike.
        /// </summary>
        internal sealed class NameSet
        {
            // JSON is untrusted, and spellings are without end: past this many a set is made for its object alone.
            private const int MostVariants = 32;

            private readonly string[] _names;
            private readonly global::System.Text.Json.JsonEncodedText[] _encoded;
            private volatile Variant[] _variants = global::System.Array.Empty<Variant>();

            public NameSet(string[] names)
            {
                _names = names;
                _encoded = global::System.Array.ConvertAll(names, static name => global::System.Text.Json.JsonEncodedText.Encode(name));
            }

            /// <summary>Writes a member's name, escaped as the options say.</summary>
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            public void Write(global::System.Text.Json.Utf8JsonWriter writer, int member, Settings settings)
            {
                if (settings.Encoder is null)
                {
                    writer.WritePropertyName(_encoded[member]);
                }
                else
                {
                    writer.WritePropertyName(_names[member]);
                }
            }

            /// <summary>This set with another name for one member.</summary>
            public NameSet With(int member, scoped global::System.ReadOnlySpan<byte> name)
            {
                foreach (var variant in _variants)
                {
                    if (variant.Member == member && global::System.MemoryExtensions.SequenceEqual(name, variant.Name))
                    {
                        return variant.Names;
                    }
                }

                var names = (string[])_names.Clone();
                names[member] = ToText(name);
                var set = new NameSet(names);
                lock (_names)
                {
                    var variants = _variants;
                    if (variants.Length < MostVariants)
                    {
                        global::System.Array.Resize(ref variants, variants.Length + 1);
                        variants[variants.Length - 1] = new Variant(member, name.ToArray(), set);
                        _variants = variants;
                    }
                }

                return set;
            }

            private readonly struct Variant
            {
                public Variant(int member, byte[] name, NameSet names)
                {
                    Member = member;
                    Name = name;
                    Names = names;
                }

                public int Member { get; }

                public byte[] Name { get; }

                public NameSet Names { get; }
            }
        }

        /// <summary>Remembers under which names an object was read. No part of its value: two objects that differ in it alone are equal.</summary>
        internal readonly struct NamesAsRead : global::System.IEquatable<NamesAsRead>
        {
            private readonly NameSet? _names;

            public NamesAsRead(NameSet names) => _names = names;

            public NameSet Or(NameSet documented) => _names ?? documented;

            public bool Equals(NamesAsRead other) => true;

            public override bool Equals(object? obj) => obj is NamesAsRead;

            public override int GetHashCode() => 0;
        }
    }
}
