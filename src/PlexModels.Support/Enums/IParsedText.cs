#if HAS_PARSING && (USES_TEXT_ENUMS || USES_NUMERIC_ENUMS || USES_FRACTIONAL_ENUMS)
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>What is parsed as a string is, wherever the characters stand.</summary>
    internal interface IParsedText<TSelf> : System::ISpanParsable<TSelf>
        where TSelf : IParsedText<TSelf>
    {
        static TSelf System::ISpanParsable<TSelf>.Parse(System::ReadOnlySpan<char> s, System::IFormatProvider? provider) =>
            ParseText<TSelf>(s.ToString(), provider);

        static bool System::ISpanParsable<TSelf>.TryParse(
            System::ReadOnlySpan<char> s,
            System::IFormatProvider? provider,
            [MaybeNullWhen(false)] out TSelf result) =>
            TryParseText(s.ToString(), provider, out result);
    }

    // A string is characters as well: of both methods of that name, the one for strings is the interface's own.
    private static T ParseText<T>(string text, System::IFormatProvider? provider)
        where T : System::IParsable<T> => T.Parse(text, provider);

    private static bool TryParseText<T>(string text, System::IFormatProvider? provider, [MaybeNullWhen(false)] out T result)
        where T : System::IParsable<T> => T.TryParse(text, provider, out result);
}
#endif
