namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>The words that say whether a field is always there. All in lower case.</summary>
internal static class PresenceWords
{
    private static readonly Dictionary<string, PresenceAnswer> s_answers = Answers(
        (PresenceAnswer.Yes,
            "yes|y|true|x|1|t|heavy_check_mark|white_check_mark|ballot_box_with_check|\u2713|\u2714|\u2714\uFE0F|\u2705|"
            + "\u2611|\u2611\uFE0F|\u25CF|\u2022|\u2B24|\u221A|\u25CB|\u25EF|\u3007|" + TranslatedWords.Yes),
        (PresenceAnswer.No,
            "|no|n|false|not|never|none|-|\u2013|\u2014|heavy_minus_sign|\u2717|\u2718|\u274C|\u2716|\u2716\uFE0F|\u00D7|\u2795|\u2796|"
            + TranslatedWords.No),
        (PresenceAnswer.Always, "required|mandatory|must|always|r|m|req|req.|obligatory|" + TranslatedWords.Always),
        (PresenceAnswer.Optional, "optional|o|opt|opt.|recommended|may|should|" + TranslatedWords.Optional),
        (PresenceAnswer.Sometimes,
            "conditional|conditionally|cond|cond.|c|sometimes|depends|depending|varies|partially|\u25B3|" + TranslatedWords.Sometimes));

    // Written out and with no other meaning, so that they say it in a type, beside a name and in prose as well.
    private static readonly Dictionary<string, bool> s_written = Written(
        ("required|mandatory|" + TranslatedWords.Always, true),
        ("optional|" + TranslatedWords.Optional, false));

    private static readonly HashSet<string> s_conditions = new(
        ("if|unless|when|whenever|only|for|except|where|with|without|on|until|provided|either|or|but|case|" + TranslatedWords.Conditions)
            .Split('|'),
        StringComparer.Ordinal);

    /// <summary>What a word says in a column about presence.</summary>
    public static PresenceAnswer Answer(string word) => s_answers.TryGetValue(word, out var answer) ? answer : PresenceAnswer.None;

    /// <summary>Whether a word that stands by itself says that a field is always there; null where it says nothing of that.</summary>
    public static bool? IsRequired(string word) => s_written.TryGetValue(word.ToLowerInvariant(), out var isRequired) ? isRequired : null;

    /// <summary>Whether a condition follows: <c>if</c>, <c>unless</c>.</summary>
    public static bool IsCondition(string word) => s_conditions.Contains(word.ToLowerInvariant());

    private static Dictionary<string, PresenceAnswer> Answers(params (PresenceAnswer Answer, string Words)[] answers)
    {
        var all = new Dictionary<string, PresenceAnswer>(StringComparer.Ordinal);
        foreach (var (answer, words) in answers)
        {
            foreach (var word in words.Split('|'))
            {
                all[word] = answer;
            }
        }

        return all;
    }

    private static Dictionary<string, bool> Written(params (string Words, bool IsRequired)[] written)
    {
        var all = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (words, isRequired) in written)
        {
            foreach (var word in words.Split('|'))
            {
                all[word] = isRequired;
            }
        }

        return all;
    }
}
