using PlexModels.Generator.Dialects.Layouts.Tables.Columns;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Presence;

/// <summary>The words that say whether a field is always there. All in lower case.</summary>
internal static class PresenceWords
{
    private static readonly WordMeanings<PresenceAnswer> s_answers = new(
    [
        (PresenceAnswer.Yes,
            "yes|y|true|x|1|t|heavy_check_mark|white_check_mark|ballot_box_with_check|\u2713|\u2714|\u2714\uFE0F|\u2705|"
            + "\u2611|\u2611\uFE0F|\u25CF|\u2022|\u2B24|\u221A|\u25CB|\u25EF|\u3007|" + TranslatedWords.Yes),
        (PresenceAnswer.No,
            "|no|n|false|not|never|none|-|\u2013|\u2014|heavy_minus_sign|\u2717|\u2718|\u274C|\u2716|\u2716\uFE0F|\u00D7|\u2795|\u2796|"
            + TranslatedWords.No),
        (PresenceAnswer.Always, "required|mandatory|must|always|r|m|req|req.|obligatory|" + TranslatedWords.Always),
        (PresenceAnswer.Optional, "optional|o|opt|opt.|recommended|may|should|" + TranslatedWords.Optional),
        (PresenceAnswer.Sometimes,
            "conditional|conditionally|cond|cond.|c|sometimes|depends|depending|varies|partially|\u25B3|" + TranslatedWords.Sometimes),
    ]);

    // Written out and with no other meaning, so that they say it in a type, beside a name and in prose as well.
    private static readonly WordMeanings<bool> s_written = new(
    [
        (true, "required|mandatory|" + TranslatedWords.Always),
        (false, "optional|" + TranslatedWords.Optional),
    ]);

    private static readonly HashSet<string> s_conditions = new(
        ("if|unless|when|whenever|only|for|except|where|with|without|on|until|provided|either|or|but|case|" + TranslatedWords.Conditions)
            .Split('|'),
        StringComparer.Ordinal);

    /// <summary>What a word says in a column about presence.</summary>
    public static PresenceAnswer Answer(string word) => s_answers.Find(word) ?? PresenceAnswer.None;

    /// <summary>Whether a word that stands by itself says that a field is always there; null where it says nothing of that.</summary>
    public static bool? IsRequired(string word) => s_written.Find(word.ToLowerInvariant());

    /// <summary>Whether a condition follows: <c>if</c>, <c>unless</c>.</summary>
    public static bool IsCondition(string word) => s_conditions.Contains(word.ToLowerInvariant());
}
