#if !HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal static string ToText(System::ReadOnlySpan<byte> utf8) => s_strictUtf8.GetString(utf8.ToArray());

    /// <summary>Whether a text can be had: throws or says no where it is no UTF-8.</summary>
    private static bool IsText(System::ReadOnlySpan<byte> utf8) => ToText(utf8).Length >= 0;

    private static int CopyPlain(string text, System::Span<byte> utf8) => CopyEach(text, utf8);

    private static int CopyText(scoped System::ReadOnlySpan<char> text, System::Span<byte> utf8)
    {
        var bytes = System::Text.Encoding.UTF8.GetBytes(text.ToArray());
        System::MemoryExtensions.CopyTo(bytes, utf8);
        return bytes.Length;
    }

#if EMITS_DIRECT_JSON
    // Half a character is an exception.
    private static int CopyCharacter(char unit, System::Span<byte> utf8) => CopyUnits(new[] { unit }, utf8);

    private static int CopyCharacter(char high, char low, System::Span<byte> utf8) => CopyUnits(new[] { high, low }, utf8);

    private static int CopyUnits(char[] units, System::Span<byte> utf8)
    {
        var bytes = s_strictUtf8.GetBytes(units);
        System::MemoryExtensions.CopyTo(bytes, utf8);
        return bytes.Length;
    }

#endif
    private static void CopyBlock(System::ReadOnlySpan<byte> from, System::Span<byte> to) => from.CopyTo(to);
}
#endif
