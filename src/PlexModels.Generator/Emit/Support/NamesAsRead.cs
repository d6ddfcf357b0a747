namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>
        /// The names a model's members are written under, and which of them are written though they are null. What was read under another
        /// spelling is written back under it; sets that differ from the documented one are shared by all objects that were read alike.
        /// </summary>
        internal sealed class NameSet
        {
            // JSON is untrusted, and spellings are without end: past this many a set is made for its object alone.
            private const int MostVariants = 32;

            private readonly global::System.Text.Json.JsonEncodedText[] _names;
            private readonly ulong[]? _nulls;
            private volatile Variant[] _variants = global::System.Array.Empty<Variant>();

            public NameSet(global::System.Text.Json.JsonEncodedText[] names)
                : this(names, null)
            {
            }

            private NameSet(global::System.Text.Json.JsonEncodedText[] names, ulong[]? nulls)
            {
                _names = names;
                _nulls = nulls;
            }

            public global::System.Text.Json.JsonEncodedText this[int member] => _names[member];

            /// <summary>Whether the member was read as null.</summary>
            public bool IsNull(int member) => _nulls is not null && (_nulls[member / 64] & (1UL << member)) != 0;

            /// <summary>This set with another name for one member.</summary>
            public NameSet With(int member, scoped global::System.ReadOnlySpan<byte> name)
            {
                foreach (var variant in _variants)
                {
                    if (variant.Member == member && variant.Name is { } known && global::System.MemoryExtensions.SequenceEqual(name, known))
                    {
                        return variant.Names;
                    }
                }

                var names = (global::System.Text.Json.JsonEncodedText[])_names.Clone();
                names[member] = global::System.Text.Json.JsonEncodedText.Encode(name);
                return Share(member, name.ToArray(), new NameSet(names, _nulls));
            }

            /// <summary>This set with a member that was read as null.</summary>
            public NameSet WithNull(int member)
            {
                foreach (var variant in _variants)
                {
                    if (variant.Member == member && variant.Name is null)
                    {
                        return variant.Names;
                    }
                }

                var nulls = _nulls is null ? new ulong[(_names.Length + 63) / 64] : (ulong[])_nulls.Clone();
                nulls[member / 64] |= 1UL << member;
                return Share(member, null, new NameSet(_names, nulls));
            }

            private NameSet Share(int member, byte[]? name, NameSet set)
            {
                lock (_names)
                {
                    var variants = _variants;
                    if (variants.Length < MostVariants)
                    {
                        global::System.Array.Resize(ref variants, variants.Length + 1);
                        variants[variants.Length - 1] = new Variant(member, name, set);
                        _variants = variants;
                    }
                }

                return set;
            }

            // Without a name: the set in which the member is null.
            private readonly struct Variant
            {
                public Variant(int member, byte[]? name, NameSet names)
                {
                    Member = member;
                    Name = name;
                    Names = names;
                }

                public int Member { get; }

                public byte[]? Name { get; }

                public NameSet Names { get; }
            }
        }

        /// <summary>Remembers how an object was read. No part of its value: two objects that differ in it alone are equal.</summary>
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
