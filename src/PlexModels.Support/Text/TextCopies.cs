#if HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal static string ToText(global::System.ReadOnlySpan<byte> utf8) => s_strictUtf8.GetString(utf8);

    /// <summary>Whether a text can be had: throws or says no where it is no UTF-8.</summary>
    private static bool IsText(global::System.ReadOnlySpan<byte> utf8) => global::System.Text.Unicode.Utf8.IsValid(utf8);

    private static int CopyText(scoped global::System.ReadOnlySpan<char> text, global::System.Span<byte> utf8) =>
        global::System.Text.Encoding.UTF8.GetBytes(text, utf8);

#if EMITS_DIRECT_JSON
    // Half a character is an exception.
    private static int CopyCharacter(char unit, global::System.Span<byte> utf8) => new global::System.Text.Rune(unit).EncodeToUtf8(utf8);

    private static int CopyCharacter(char high, char low, global::System.Span<byte> utf8) =>
        new global::System.Text.Rune(high, low).EncodeToUtf8(utf8);

#endif
    // 32 bytes.
    private static void CopyBlock(global::System.ReadOnlySpan<byte> from, global::System.Span<byte> to) =>
        Vector256.CopyTo(Vector256.Create(from), to);
}
#endif
