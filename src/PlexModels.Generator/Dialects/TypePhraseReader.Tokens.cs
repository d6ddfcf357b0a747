namespace PlexModels.Generator.Dialects;

/// <content>Where the reader stands, and what it passes over.</content>
internal sealed partial class TypePhraseReader
{
    private void SkipExplanation()
    {
        while (Current is { } token
            && !IsWord("or")
            && !(token.Kind == PhraseTokenKind.Mark && token.Text[0] is '|' or ',' or '>' or ')' or ']' or '/' or '}'))
        {
            if (token.IsMark('('))
            {
                _position++;
                SkipTo('(', ')');
            }
            else
            {
                _position++;
            }
        }
    }

    // Behind the bracket that closes the one that is open.
    private void SkipTo(char open, char close)
    {
        for (var depth = 1; depth > 0 && Current is { } token; _position++)
        {
            depth += token.IsMark(open) ? 1 : token.IsMark(close) ? -1 : 0;
        }
    }

    private int WordsAhead()
    {
        var count = 0;
        while (_position + count < _tokens.Count && _tokens[_position + count].Kind == PhraseTokenKind.Word)
        {
            count++;
        }

        return count;
    }

    // A number behind a word is part of what that says: "ISO 8601 timestamp".
    private int PhraseAhead()
    {
        var count = WordsAhead();
        while (count > 0
            && _position + count < _tokens.Count
            && _tokens[_position + count] is { Kind: PhraseTokenKind.Number, IsApart: true } number
            && char.IsDigit(number.Text[0]))
        {
            count++;
            while (_position + count < _tokens.Count && _tokens[_position + count].Kind == PhraseTokenKind.Word)
            {
                count++;
            }
        }

        return count;
    }

    private string Phrase(int count)
    {
        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = Lower(_tokens[_position + i]);
        }

        return string.Join(" ", words);
    }

    private PhraseToken? Current => _position < _tokens.Count ? _tokens[_position] : null;

    private bool IsLast => _position + 1 == _tokens.Count;

    private bool IsWord(string word) => IsWordAt(_position, word);

    private bool IsWordAt(int position, string word) =>
        position < _tokens.Count && _tokens[position] is { Kind: PhraseTokenKind.Word } token && Lower(token) == word;

    private static string Lower(PhraseToken token) => token.Text.ToLowerInvariant();
}
