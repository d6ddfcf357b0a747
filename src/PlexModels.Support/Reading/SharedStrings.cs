#if HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// The short strings of a long document: those that are the same are one. Short documents, which hardly repeat a value, do without.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    private struct SharedStrings
    {
        private const int UsedFrom = 64;
        private const int Size = 256;
        private const int LongestShared = 2 * sizeof(ulong);

        [System::ThreadStatic]
        private static Place[]? t_places;

        private Place[]? _places;
        private int _count;

        /// <summary>The string that the reader stands on.</summary>
        public string Get(ref Json::Utf8JsonReader reader)
        {
            if (reader.ValueIsEscaped || reader.HasValueSequence)
            {
                return reader.GetString()!;
            }

            // Most strings are ASCII, and for those the reader's own method does more than it would have to.
            var utf8 = reader.ValueSpan;
            return !IsAlone(utf8.Length) && TryShare(utf8, out var shared) ? shared
                : System::Text.Ascii.IsValid(utf8) ? System::Text.Encoding.Latin1.GetString(utf8)
                : reader.GetString()!;
        }

#if EMITS_DIRECT_JSON
        /// <summary>The string of a text without escapes.</summary>
        public string Get(System::ReadOnlySpan<byte> utf8, bool isAscii) =>
            !IsAlone(utf8.Length) && TryShare(utf8, out var shared) ? shared
            : isAscii ? System::Text.Encoding.Latin1.GetString(utf8)
            : ToText(utf8);

#endif
        [MethodImpl(Inlined)]
        private bool IsAlone(int length) => length > LongestShared || (_places is null && ++_count < UsedFrom);

        [MethodImpl(NotInlined)]
        private bool TryShare(System::ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? text)
        {
            if (_places is null)
            {
                _places = t_places ??= new Place[Size];

                // What a document that could not be read left behind.
                Clear();
            }

            NameIndex.GetEnds(utf8, out var head, out var tail);
            ref var place = ref _places[NameIndex.Hash(utf8.Length, head, tail) & (Size - 1)];
            text = place.Text;
            if (text is not null && text.Length == utf8.Length && place.Head == head && place.Tail == tail)
            {
                return true;
            }

            if (!System::Text.Ascii.IsValid(utf8))
            {
                return false;
            }

            text = System::Text.Encoding.Latin1.GetString(utf8);
            place.Text = text;
            place.Head = head;
            place.Tail = tail;
            return true;
        }

        /// <summary>Forgets the strings: a document's values stay with it.</summary>
        public readonly void Clear()
        {
            if (_places is not null)
            {
                System::Array.Clear(_places);
            }
        }

        [DebuggerNonUserCode, ExcludeFromCodeCoverage]
        private struct Place
        {
            public string? Text;
            public ulong Head;
            public ulong Tail;
        }
    }
}
#endif
