#if HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal static string ToText(System::ReadOnlySpan<byte> utf8) => s_strictUtf8.GetString(utf8);

    /// <summary>Whether a text can be had: throws or says no where it is no UTF-8.</summary>
    private static bool IsText(System::ReadOnlySpan<byte> utf8) => System::Text.Unicode.Utf8.IsValid(utf8);

    private static int CopyText(scoped System::ReadOnlySpan<char> text, System::Span<byte> utf8) =>
        System::Text.Encoding.UTF8.GetBytes(text, utf8);

#if EMITS_DIRECT_JSON
    // Half a character is an exception.
    private static int CopyCharacter(char unit, System::Span<byte> utf8) => new System::Text.Rune(unit).EncodeToUtf8(utf8);

    private static int CopyCharacter(char high, char low, System::Span<byte> utf8) =>
        new System::Text.Rune(high, low).EncodeToUtf8(utf8);

#endif
    // 32 bytes.
    private static void CopyBlock(System::ReadOnlySpan<byte> from, System::Span<byte> to) =>
        Vector256.CopyTo(Vector256.Create(from), to);
}
#endif
