using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects;

/// <summary>Splits a type cell in prose into words, links and marks. Emphasis and code spans carry no meaning there.</summary>
internal sealed class PhraseTokenizer
{
    // A bar that ends no cell.
    private const char BrokenBar = '\u00A6';

    private readonly string _text;
    private readonly List<PhraseToken> _tokens = [];
    private int _position;
    private int _codeStart = -1;
    private int _codeToken;

    private PhraseTokenizer(string text) => _text = text;

    public static List<PhraseToken> Read(string cell)
    {
        var tokenizer = new PhraseTokenizer(TypeCellText.Normalize(cell));
        tokenizer.Read();
        return tokenizer._tokens;
    }

    private void Read()
    {
        var isApart = false;
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (InlineText.IsBlank(c) || c is '*' or '`' or '~' || (c == '_' && !IsInWord()))
            {
                isApart |= InlineText.IsBlank(c);
                if (c == '`')
                {
                    ReadCodeMark();
                }

                _position++;
                continue;
            }

            _tokens.Add(ReadToken(c) with { IsApart = isApart });
            isApart = false;
        }
    }

    // The first token of a code span has all of its text.
    private void ReadCodeMark()
    {
        if (_codeStart < 0)
        {
            (_codeStart, _codeToken) = (_position + 1, _tokens.Count);
            return;
        }

        if (_codeToken < _tokens.Count)
        {
            var code = _text.Substring(_codeStart, _position - _codeStart).Trim();
            _tokens[_codeToken] = _tokens[_codeToken] with { Code = code, CodeTokens = _tokens.Count - _codeToken };
        }

        _codeStart = -1;
    }

    private PhraseToken ReadToken(char c)
    {
        if (c == '[' && ReadLink() is { } link)
        {
            return link;
        }

        if (c is '"' or '\'' or '“' && ReadQuoted(c == '“' ? '”' : c) is { } literal)
        {
            return literal;
        }

        var start = _position;
        while (_position < _text.Length && IsWordPart(_position))
        {
            _position++;
        }

        if (_position == start)
        {
            _position++;
            return new PhraseToken(PhraseTokenKind.Mark, c == BrokenBar ? "|" : c.ToString());
        }

        var word = _text.Substring(start, _position - start).TrimEnd('.', ':', '_', '-');

        // "string($date-time)".
        word = word.Length > 1 && word[0] == '$' ? word.Substring(1) : word;
        return word.Length == 0 ? new PhraseToken(PhraseTokenKind.Mark, c.ToString())
            : IsNumber(word) ? new PhraseToken(PhraseTokenKind.Number, word)
            : new PhraseToken(PhraseTokenKind.Word, word);
    }

    // "[user](/resources/user#user-object)", "[user][]", "[user][the-user]".
    private PhraseToken? ReadLink()
    {
        var close = TypeCellText.ClosingBracket(_text, _position);
        if (close < 0 || close + 1 == _text.Length)
        {
            return null;
        }

        var label = _text.Substring(_position + 1, close - _position - 1);
        if (_text[close + 1] == '(' && ClosingParenthesis(close + 1) is var end && end > 0)
        {
            var target = _text.Substring(close + 2, end - close - 2).Trim().Trim('<', '>');
            var title = target.IndexOf(' ');
            _position = end + 1;
            return new PhraseToken(PhraseTokenKind.Link, label, title < 0 ? target : target.Substring(0, title));
        }

        // "string[][]" is a list of lists, and "map[string][]T" a map of lists.
        if (_text[close + 1] != '['
            || (_position > 0 && char.IsLetterOrDigit(_text[_position - 1]))
            || label.Trim().Length == 0
            || TypeCellText.ClosingBracket(_text, close + 1) is not (var last and > 0))
        {
            return null;
        }

        _position = last + 1;
        return new PhraseToken(PhraseTokenKind.Link, label);
    }

    private int ClosingParenthesis(int open)
    {
        var depth = 0;
        for (var i = open; i < _text.Length; i++)
        {
            depth += _text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private PhraseToken? ReadQuoted(char close)
    {
        var end = _text.IndexOf(close, _position + 1);
        if (end < 0)
        {
            return null;
        }

        var text = _text.Substring(_position + 1, end - _position - 1);
        _position = end + 1;
        return new PhraseToken(PhraseTokenKind.Text, text);
    }

    private bool IsInWord() =>
        _position > 0
        && char.IsLetterOrDigit(_text[_position - 1])
        && _position + 1 < _text.Length
        && char.IsLetterOrDigit(_text[_position + 1]);

    // "non-negative", "Edm.String", "google.protobuf.Timestamp", "ns::Type".
    private bool IsWordPart(int position) => _text[position] switch
    {
        '_' or '-' or '.' or '$' or '@' or '#' or ':' or '+' => true,
        var c => char.IsLetterOrDigit(c),
    };

    private static bool IsNumber(string word)
    {
        foreach (var c in word)
        {
            if (c is not ((>= '0' and <= '9') or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
