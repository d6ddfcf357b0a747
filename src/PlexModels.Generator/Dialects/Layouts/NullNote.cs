using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>Tells whether a description says that a value may be null, where its type cannot: <c>Null on the last page.</c></summary>
internal static class NullNote
{
    private const string Word = "null";

    private static readonly string[] s_negations = ["not ", "non-", "non ", "never ", "cannot be ", "can't be "];

    public static bool Has(Prose description)
    {
        foreach (var span in description.Spans)
        {
            for (var at = Find(span.Text, 0); at >= 0; at = Find(span.Text, at + Word.Length))
            {
                if (!IsNegated(span.Text, at))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int Find(string text, int start)
    {
        for (var at = text.IndexOf(Word, start, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(Word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + Word.Length;
            if ((at == 0 || !IsWordPart(text[at - 1])) && (end == text.Length || !IsWordPart(text[end])))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsNegated(string text, int at)
    {
        foreach (var negation in s_negations)
        {
            if (at >= negation.Length
                && string.Compare(text, at - negation.Length, negation, 0, negation.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
