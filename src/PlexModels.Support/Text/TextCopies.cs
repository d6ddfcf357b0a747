#if HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // What the encoders of System.Text.Json leave as it is.
    private static readonly global::System.Buffers.SearchValues<char> s_plain = global::System.Buffers.SearchValues.Create(
        " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~");

    internal static string ToText(global::System.ReadOnlySpan<byte> utf8) => s_strictUtf8.GetString(utf8);

    /// <summary>Whether a text can be had: throws or says no where it is no UTF-8.</summary>
    private static bool IsText(global::System.ReadOnlySpan<byte> utf8) => global::System.Text.Unicode.Utf8.IsValid(utf8);

    /// <summary>Copies the start of a text up to what has to be escaped.</summary>
    /// <returns>How many characters that are: all of them, as a rule.</returns>
    private static int CopyPlain(string text, global::System.Span<byte> utf8)
    {
        var plain = global::System.MemoryExtensions.IndexOfAnyExcept(global::System.MemoryExtensions.AsSpan(text), s_plain);
        plain = plain < 0 ? text.Length : plain;
        global::System.Text.Encoding.Latin1.GetBytes(global::System.MemoryExtensions.AsSpan(text, 0, plain), utf8);
        return plain;
    }

    private static int CopyText(scoped global::System.ReadOnlySpan<char> text, global::System.Span<byte> utf8) =>
        global::System.Text.Encoding.UTF8.GetBytes(text, utf8);

    // 32 bytes.
    private static void CopyBlock(global::System.ReadOnlySpan<byte> from, global::System.Span<byte> to) =>
        global::System.Runtime.Intrinsics.Vector256.CopyTo(global::System.Runtime.Intrinsics.Vector256.Create(from), to);
}
#endif
