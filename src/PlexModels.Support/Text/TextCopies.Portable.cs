#if !HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal static string ToText(global::System.ReadOnlySpan<byte> utf8) => s_strictUtf8.GetString(utf8.ToArray());

    /// <summary>Whether a text can be had: throws or says no where it is no UTF-8.</summary>
    private static bool IsText(global::System.ReadOnlySpan<byte> utf8) => ToText(utf8).Length >= 0;

    /// <summary>Copies the start of a text up to what has to be escaped.</summary>
    /// <returns>How many characters that are: all of them, as a rule.</returns>
    private static int CopyPlain(string text, global::System.Span<byte> utf8)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i]))
            {
                return i;
            }

            utf8[i] = (byte)text[i];
        }

        return text.Length;
    }

    private static int CopyText(scoped global::System.ReadOnlySpan<char> text, global::System.Span<byte> utf8)
    {
        var bytes = global::System.Text.Encoding.UTF8.GetBytes(text.ToArray());
        global::System.MemoryExtensions.CopyTo(bytes, utf8);
        return bytes.Length;
    }

    private static void CopyBlock(global::System.ReadOnlySpan<byte> from, global::System.Span<byte> to) => from.CopyTo(to);
}
#endif
