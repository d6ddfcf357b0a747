namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        // Most strings are ASCII, and for those the reader's own method does more than it would have to.
        private static string StringOf(ref global::System.Text.Json.Utf8JsonReader reader)
        {
            if (!reader.ValueIsEscaped && !reader.HasValueSequence)
            {
                var utf8 = reader.ValueSpan;
                if (global::System.Text.Ascii.IsValid(utf8))
                {
                    return global::System.Text.Encoding.Latin1.GetString(utf8);
                }
            }

            return reader.GetString()!;
        }

        internal static string ToText(global::System.ReadOnlySpan<byte> utf8) => s_strictUtf8.GetString(utf8);
    }
}
