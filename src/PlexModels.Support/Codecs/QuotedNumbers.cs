#if USES_INT64 || USES_INT32 || USES_DOUBLE || USES_SINGLE || USES_DECIMAL || USES_BIG_INTEGER
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // No encoder has a say in it: "1E+21" stays as it is.
    private static void WriteQuoted(ref Output json, string number) => json.WriteRawValue("\"" + number + "\"");
#if USES_DOUBLE || USES_SINGLE

    private static bool IsNamedNumber(ref Input json) =>
        json.Settings.ReadsNamedNumbers
        && json.Reader.TokenType == Json::JsonTokenType.String
        && (json.Reader.ValueTextEquals("NaN"u8)
            || json.Reader.ValueTextEquals("Infinity"u8)
            || json.Reader.ValueTextEquals("-Infinity"u8));
#endif
}
#endif
