namespace PlexModels.Generator.Dialects.Layouts.Tables.Names;

/// <summary>
/// Several names in one cell, of fields of the same type: <c>`lat`, `lng`</c>, <c>created_at / updated_at</c>, <c>x and y</c>.
/// </summary>
internal static class NameList
{
    // A list of more is no cell of names.
    private const int Most = 32;

    private static readonly char[] s_separators = [',', '/', ';', ' '];

    // Behind blanks, and before one.
    private static readonly string[] s_words = ["and", "or", "&", "/"];

    /// <returns>The names as they are written; the text alone where it is anything else.</returns>
    /// <param name="text">The cell without what stands beside names.</param>
    public static IReadOnlyList<string> Split(string text)
    {
        if (text.IndexOfAny(s_separators) < 0)
        {
            return [text];
        }

        var names = new List<string>();
        var (position, hasWords) = (0, false);
        while (NameEnd(text, position) is var end and > 0)
        {
            // Names in code and words beside each other are a name and something about it.
            if (names.Count == Most || (names.Count > 0 && (names[0][0] == '`') != (text[position] == '`')))
            {
                return [text];
            }

            names.Add(text.Substring(position, end - position));
            if (end == text.Length)
            {
                // "Terms and conditions" and "id, required" are one name.
                return names.Exists(name => NameBadges.IsPlainWord(name) || (hasWords && char.IsUpper(name[0]))) ? [text] : names;
            }

            position = SeparatorEnd(text, end, ref hasWords);
            if (position < 0)
            {
                break;
            }
        }

        return [text];
    }

    private static int NameEnd(string text, int start)
    {
        if (start >= text.Length)
        {
            return -1;
        }

        var isCode = text[start] == '`';
        var first = isCode ? start + 1 : start;
        var end = first;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.' or '$' or '@' or '[' or ']'))
        {
            end++;
        }

        if (end == first || !(char.IsLetter(text[first]) || text[first] is '_' or '$' or '@'))
        {
            return -1;
        }

        end = BehindMark(text, end);
        return !isCode ? end : end < text.Length && text[end] == '`' ? BehindMark(text, end + 1) : -1;
    }

    private static int BehindMark(string text, int at) => at < text.Length && text[at] == '?' ? at + 1 : at;

    private static int SeparatorEnd(string text, int start, ref bool hasWords)
    {
        var at = Blanks(text, start);
        var isCode = text[start - 1] == '`' || (text[start - 1] == '?' && text[start - 2] == '`');
        var isComma = at < text.Length && text[at] is ',' or ';';
        at = isComma ? Blanks(text, at + 1) : at;
        foreach (var word in s_words)
        {
            var end = at + word.Length;
            var isApart = isComma || at > start;
            if (end < text.Length
                && string.CompareOrdinal(text, at, word, 0, word.Length) == 0
                && ((isApart && text[end] == ' ') || (isCode && word == "/")))
            {
                hasWords |= !isCode && word is "and" or "or";
                return Blanks(text, end);
            }
        }

        return isComma ? at : -1;
    }

    private static int Blanks(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
