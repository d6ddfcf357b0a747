#if HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    private const int Half = 8;
    private const int Whole = 16;

    /// <summary>Copies the start of a text up to what has to be escaped.</summary>
    /// <returns>How many characters that are: all of them, as a rule.</returns>
    [MethodImpl(Inlined)]
    private static int CopyPlain(string text, System::Span<byte> utf8)
    {
        var units = MemoryMarshal.Cast<char, ushort>(System::MemoryExtensions.AsSpan(text));
        var last = units.Length - Whole;
        if (last < 0)
        {
            return units.Length >= Half && TryCopyHalves(units, utf8) ? text.Length : CopyEach(text, utf8);
        }

        // What the last block has in common with the one before is copied once more.
        for (var place = 0; ; place = System::Math.Min(place + Whole, last))
        {
            var bytes = Narrow(Vector128.Create(units.Slice(place, Half)), Vector128.Create(units.Slice(place + Half, Half)));
            var escapes = Escapes(bytes);
            Vector128.CopyTo(bytes, utf8.Slice(place, Whole));
            if (escapes != 0)
            {
                return place + System::Numerics.BitOperations.TrailingZeroCount(escapes);
            }

            if (place == last)
            {
                return text.Length;
            }
        }
    }

    // The first eight and the last, which may have some in common.
    [MethodImpl(Inlined)]
    private static bool TryCopyHalves(System::ReadOnlySpan<ushort> units, System::Span<byte> utf8)
    {
        var last = units.Length - Half;
        var bytes = Narrow(Vector128.Create(units), Vector128.Create(units.Slice(last, Half)));
        var halves = Vector128.AsUInt64(bytes);
        MemoryMarshal.Write(utf8, halves[0]);
        MemoryMarshal.Write(utf8.Slice(last, Half), halves[1]);
        return Escapes(bytes) == 0;
    }

    // What is not ASCII becomes a character that is escaped.
    [MethodImpl(Inlined)]
    private static Vector128<byte> Narrow(Vector128<ushort> first, Vector128<ushort> second)
    {
        var escaped = Vector128.Create((ushort)0x7F);
        return Vector128.Narrow(Vector128.Min(first, escaped), Vector128.Min(second, escaped));
    }

    // A bit for each character that IsPlain says no to.
    [MethodImpl(Inlined)]
    private static uint Escapes(Vector128<byte> text) =>
        Vector128.ExtractMostSignificantBits(
            Equals(text | Vector128.Create((byte)('"' ^ '&')), '&')
            | Equals(text, '\'')
            | Equals(text | Vector128.Create((byte)('<' ^ '>')), '>')
            | Equals(text, '+')
            | Equals(text, '\\')
            | Equals(text, '`')
            | Vector128.GreaterThan(text - Vector128.Create((byte)' '), Vector128.Create((byte)('~' - ' '))));

    [MethodImpl(Inlined)]
    private static Vector128<byte> Equals(Vector128<byte> text, char c) => Vector128.Equals(text, Vector128.Create((byte)c));
}
#endif
