namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        internal static string ToText(global::System.ReadOnlySpan<byte> utf8) => s_strictUtf8.GetString(utf8.ToArray());

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

        // What .NET Framework takes for the shortest text may not read back as the same number. Such code runs on later frameworks as well.
        private static readonly bool s_needsAllDigits =
            global::System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", global::System.StringComparison.Ordinal);

        private static int Format(double value, global::System.Span<byte> utf8) => CopyAscii(
            global::System.MemoryExtensions.AsSpan(value.ToString(s_needsAllDigits ? "G17" : "R", global::System.Globalization.CultureInfo.InvariantCulture)), utf8);

        private static int Format(float value, global::System.Span<byte> utf8) => CopyAscii(
            global::System.MemoryExtensions.AsSpan(value.ToString(s_needsAllDigits ? "G9" : "R", global::System.Globalization.CultureInfo.InvariantCulture)), utf8);

        /// <summary>The strings of a document; this framework has nothing faster than the reader's own method.</summary>
        private readonly struct SharedStrings
        {
            public string Get(ref global::System.Text.Json.Utf8JsonReader reader) => reader.GetString()!;

            public void Clear()
            {
            }
        }
    }
}
