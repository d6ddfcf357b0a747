#if !HAS_ASCII
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The strings of a document; this framework has nothing faster than the reader's own method.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    private readonly struct SharedStrings
    {
        public string Get(ref Json::Utf8JsonReader reader) => reader.GetString()!;

#if EMITS_DIRECT_JSON
        public string Get(System::ReadOnlySpan<byte> utf8, bool isAscii) => ToText(utf8);

#endif

        public void Clear()
        {
        }
    }
}
#endif
