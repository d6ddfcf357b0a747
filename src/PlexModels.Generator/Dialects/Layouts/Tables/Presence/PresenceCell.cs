using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Presence;

/// <summary>Reads cells that say whether a field is always there: <c>Yes</c>, <c>M</c>, <c>0..1</c>, a check mark.</summary>
internal static class PresenceCell
{
    private static readonly char[] s_ends =
        [' ', '(', ',', '/', ';', ':', '.', '\n', '<', '\uFF08', '\uFF0C', '\u3001', '\uFF0F', '\u3002', '\u00A0'];

    private static readonly char[] s_around = [' ', ':', '*', '.', '[', ']', '\\'];

    // In Chinese, Japanese and Korean words follow each other without blanks.
    private static readonly string[] s_joinedConditions =
        ["\u4EC5", "\u50C5", "\u5F53", "\u7576", "\u5982\u679C", "\u82E5", "\u65F6", "\u6642", "\u5834\u5408", "\uACBD\uC6B0"];

    public static PresenceAnswer Read(string cell)
    {
        // A star alone is a mark; beside a word it is a footnote.
        if (cell.Trim() is "*" or "\\*")
        {
            return PresenceAnswer.Yes;
        }

        var text = InlineText.Plain(cell);
        if (Multiplicity.Read(text) is { } multiplicity)
        {
            return text == "1" ? PresenceAnswer.Yes
                : multiplicity.IsRequired ? PresenceAnswer.Always
                : PresenceAnswer.Optional;
        }

        text = text.Trim(s_around).ToLowerInvariant();
        text = text.StartsWith("is ", StringComparison.Ordinal) ? text.Substring(3) : text;
        var end = text.IndexOfAny(s_ends);
        var answer = PresenceWords.Answer(end > 0 ? text.Substring(0, end) : text);
        return answer is PresenceAnswer.Yes or PresenceAnswer.Always && end > 0 && HasCondition(text, end)
            ? PresenceAnswer.Sometimes
            : answer;
    }

    // "Yes (create only)", "Required unless a card is given", "Yes/No".
    private static bool HasCondition(string text, int start)
    {
        for (var i = start; i < text.Length;)
        {
            var word = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] == '_'))
            {
                i++;
            }

            if (i > word && IsCondition(text.Substring(word, i - word)))
            {
                return true;
            }

            i += i == word ? 1 : 0;
        }

        return false;
    }

    private static bool IsCondition(string word) =>
        PresenceWords.IsCondition(word)
        || PresenceWords.Answer(word) is PresenceAnswer.No or PresenceAnswer.Optional or PresenceAnswer.Sometimes
        || Array.Exists(s_joinedConditions, word.Contains);
}
