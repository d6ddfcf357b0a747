namespace PlexModels.Generator.Dialects;

/// <summary>A part of a type cell in prose.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word, the mark, or what a link reads as.</param>
/// <param name="Target">Where a link leads; null for one whose address stands elsewhere on the page.</param>
/// <param name="IsApart">Whether a blank stands before it.</param>
/// <param name="Code">The code span that begins with it, or null.</param>
/// <param name="CodeTokens">How many tokens that holds.</param>
internal sealed record PhraseToken(
    PhraseTokenKind Kind, string Text, string? Target = null, bool IsApart = false, string? Code = null, int CodeTokens = 0)
{
    public bool IsMark(char mark) => Kind == PhraseTokenKind.Mark && Text[0] == mark;
}
