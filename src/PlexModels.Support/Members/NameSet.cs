namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// The names a model's members are written under, and those of them that are written as null. What was read under another spelling
    /// is written back under it; sets that differ from the documented one are shared by all objects that were read alike.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class NameSet
    {
        // JSON is untrusted, and spellings are without end: past this many a set is made for its object alone.
        private const int MostVariants = 32;
        private const int MostSets = 256;

        private readonly NameSet _documented;
        private readonly byte[][] _names;
        private readonly MemberName[] _encoded;
        private volatile Escaped? _escaped;
        private readonly ulong[]? _nulls;
        private volatile Variant[] _variants = System::Array.Empty<Variant>();

        // Of the documented set: how many were made of it.
        private int _count;

        /// <param name="documented">The names in UTF-8.</param>
        public NameSet(byte[][] documented)
        {
            _names = documented;
            _encoded = System::Array.ConvertAll(documented, static name => new MemberName(name, null));
            _documented = this;
        }

        private NameSet(NameSet documented, byte[][] names, MemberName[] encoded, ulong[]? nulls)
        {
            _names = names;
            _encoded = encoded;
            _documented = documented;
            _nulls = nulls;
        }

        /// <summary>The names, ready to be written.</summary>
        /// <param name="encoder">What they are escaped by, or null for the default.</param>
        public MemberName[] EncodedBy(System::Text.Encodings.Web.JavaScriptEncoder? encoder) =>
            encoder is null ? _encoded : EscapedBy(encoder);

        /// <summary>
        /// The member that was read under this name in place of its own by an object that was read like this one so far, or -1.
        /// </summary>
        public int FindVariant(scoped System::ReadOnlySpan<byte> name, out NameSet names)
        {
            foreach (var variant in _variants)
            {
                if (variant.Name is { } known && System::MemoryExtensions.SequenceEqual(name, known))
                {
                    names = variant.Names;
                    return variant.Member;
                }
            }

            names = this;
            return -1;
        }

        /// <summary>This set with another name for one member.</summary>
        public NameSet With(int member, scoped System::ReadOnlySpan<byte> name)
        {
            if (FindVariant(name, out var known) == member)
            {
                return known;
            }

            var texts = (byte[][])_names.Clone();
            texts[member] = name.ToArray();
            var encoded = (MemberName[])_encoded.Clone();
            encoded[member] = new MemberName(name, null);
            return Share(member, texts[member], new NameSet(_documented, texts, encoded, _nulls));
        }

        /// <summary>Whether a member was read as null, so that null is written for it.</summary>
        public bool IsNull(int member) => _nulls is not null && (_nulls[member / 64] & (1UL << member)) != 0;

        /// <summary>This set with a member that was read as null.</summary>
        public NameSet WithNull(int member)
        {
            foreach (var variant in _variants)
            {
                if (variant.Name is null && variant.Member == member)
                {
                    return variant.Names;
                }
            }

            var nulls = _nulls is null ? new ulong[(_encoded.Length + 63) / 64] : (ulong[])_nulls.Clone();
            nulls[member / 64] |= 1UL << member;
            return Share(member, null, new NameSet(_documented, _names, _encoded, nulls));
        }

        private NameSet Share(int member, byte[]? name, NameSet names)
        {
            lock (_documented)
            {
                var variants = _variants;
                if (variants.Length < MostVariants && _documented._count < MostSets)
                {
                    _documented._count++;
                    System::Array.Resize(ref variants, variants.Length + 1);
                    variants[variants.Length - 1] = new Variant(member, name, names);
                    _variants = variants;
                }
            }

            return names;
        }

        // An application hardly ever has more than one encoder.
        private MemberName[] EscapedBy(System::Text.Encodings.Web.JavaScriptEncoder encoder)
        {
            var escaped = _escaped;
            if (!ReferenceEquals(escaped?.Encoder, encoder))
            {
                escaped = new Escaped(encoder, System::Array.ConvertAll(_names, name => new MemberName(name, encoder)));
                _escaped = escaped;
            }

            return escaped!.Names;
        }

        [DebuggerNonUserCode, ExcludeFromCodeCoverage]
        private sealed class Escaped
        {
            public Escaped(System::Text.Encodings.Web.JavaScriptEncoder encoder, MemberName[] names)
            {
                Encoder = encoder;
                Names = names;
            }

            public System::Text.Encodings.Web.JavaScriptEncoder Encoder { get; }

            public MemberName[] Names { get; }
        }

        // Without a name: the set in which the member is null.
        [DebuggerNonUserCode, ExcludeFromCodeCoverage]
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
}
