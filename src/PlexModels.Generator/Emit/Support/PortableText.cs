namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        internal static string ToText(global::System.ReadOnlySpan<byte> utf8) => s_strictUtf8.GetString(utf8.ToArray());

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
