namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// The text of a member's value: short, the same in every culture, and one level deep, so that neither a large document nor
    /// objects that hold each other make it long, and no secret shows in what a member holds.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    private static class ValueText
    {
        private const int MaxLength = 64;
        private const string Mask = "***";
        private const string Absent = "absent";
        private const string Null = "null";

        /// <summary>Whether there is a value, which is not shown; of a Boolean there is nothing to hide.</summary>
        public static string Masked(object? value) => value switch
        {
            null => Null,
            bool => Of(value),
#if USES_THREE_STATES
            IThreeState { IsPresent: false } => Absent,
            IThreeState state => Masked(state.Held),
#endif
            _ => Mask,
        };

        public static string Of(object? value) => value switch
        {
            null => Null,
            string text => Shorten(text),
            System::Uri uri => Shorten(uri.OriginalString),
            System::IFormattable scalar =>
                scalar.ToString(FormatOf(scalar), System::Globalization.CultureInfo.InvariantCulture),
            Json::JsonElement json => OfJson(json),
#if USES_THREE_STATES
            IThreeState { IsPresent: false } => Absent,
            IThreeState state => Of(state.Held),
#endif
            System::Collections.IDictionary map => "{" + Count(map.Count) + "}",
            System::Collections.ICollection list => "[" + Count(list.Count) + "]",
            System::Collections.IEnumerable => "[...]",
            System::ValueType other => Shorten(other.ToString() ?? ""),
            _ => value.GetType().Name + " { ... }",
        };

        private static string? FormatOf(System::IFormattable scalar) => scalar switch
        {
            System::DateTimeOffset => "yyyy-MM-dd'T'HH:mm:ssK",
            System::DateTime => "yyyy-MM-dd'T'HH:mm:ss",
#if HAS_DATE_ONLY
            System::DateOnly => "yyyy-MM-dd",
            System::TimeOnly => "HH:mm:ss",
#endif
            _ => null,
        };

        private static string OfJson(Json::JsonElement json) => json.ValueKind switch
        {
            Json::JsonValueKind.Undefined => Absent,
            Json::JsonValueKind.Object => "{...}",
            Json::JsonValueKind.Array => "[" + Count(json.GetArrayLength()) + "]",
            _ => Shorten(json.ToString()),
        };

        private static string Count(int count) => count.ToString(System::Globalization.CultureInfo.InvariantCulture);

        // Half a character is no character.
        private static string Shorten(string text)
        {
            var end = MaxLength;
            return text.Length <= end ? text : text.Remove(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end) + "...";
        }
    }
}
