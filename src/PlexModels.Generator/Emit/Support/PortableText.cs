namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        private static string StringOf(ref global::System.Text.Json.Utf8JsonReader reader) => reader.GetString()!;

        internal static string ToText(global::System.ReadOnlySpan<byte> utf8) => s_strictUtf8.GetString(utf8.ToArray());
    }
}
