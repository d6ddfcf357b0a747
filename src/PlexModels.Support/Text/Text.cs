namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    private static readonly System::Text.UTF8Encoding s_strictUtf8 = new(false, true);

    /// <summary>The unescaped text of a string or a member's name; valid until the buffer behind the reader is let go.</summary>
    internal static System::ReadOnlySpan<byte> TextOf(scoped ref Json::Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return reader.ValueSpan;
        }

        var buffer = new byte[reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length];
        var length = reader.CopyString(buffer);
        return new System::ReadOnlySpan<byte>(buffer, 0, length);
    }

    /// <summary>Whether the encoders of System.Text.Json leave a character as it is.</summary>
    private static bool IsPlain(int c) =>
        c >= ' ' && c <= '~' && c != '"' && c != '&' && c != '\'' && c != '+' && c != '<' && c != '>' && c != '\\' && c != '`';

    private static int CopyEach(string text, System::Span<byte> utf8)
    {
        var length = 0;
        for (; length < text.Length && IsPlain(text[length]); length++)
        {
            utf8[length] = (byte)text[length];
        }

        return length;
    }

    /// <returns>The number of bytes, which is that of the characters.</returns>
    private static int CopyAscii(scoped System::ReadOnlySpan<char> text, System::Span<byte> utf8)
    {
        for (var i = 0; i < text.Length; i++)
        {
            utf8[i] = (byte)text[i];
        }

        return text.Length;
    }

    /// <summary>A number as it is written.</summary>
    internal static string RawText(ref Json::Utf8JsonReader reader) => ToText(
        reader.HasValueSequence ? System::Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan);
}
