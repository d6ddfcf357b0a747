using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Lists;

internal sealed partial class ListedFieldReader
{
    // Where a part ends: at a comma outside brackets and quotes, in a sentence also at a line's end, at a dash and at a full stop.
    private int PartEnd(int from, int to, bool endsAtSentence)
    {
        var open = "";
        for (var i = from; i < to; i++)
        {
            var c = _text[i];
            if (c is '(' or '[' or '<' or '{' or '`' or '"' && open.IndexOf(c) < 0)
            {
                // Of brackets that are never closed, one is looked for.
                var close = Close(i, to);
                open += close < 0 ? c : "";
                i = close < 0 ? i : close;
            }
            else if (c is ',' or ';' || (endsAtSentence && IsSentenceEnd(from, i, to)))
            {
                return i;
            }
        }

        return to;
    }

    private bool IsSentenceEnd(int from, int at, int to) => _text[at] switch
    {
        '\n' or '\r' => true,
        '.' => at + 1 == to || char.IsWhiteSpace(_text[at + 1]),
        ':' => (at + 1 == to || char.IsWhiteSpace(_text[at + 1])) && !IsKey(page.Slice(from, at + 1).Text),
        '-' or '\u2013' or '\u2014' => at > 0 && _text[at - 1] == ' ' && (at + 1 == to || _text[at + 1] == ' '),
        _ => false,
    };

    private static bool IsKey(string text) =>
        Array.Exists(s_values, key => text.Equals(key, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(s_defaults, key => text.Equals(key, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(s_formats, key => text.Equals(key, StringComparison.OrdinalIgnoreCase));

    // The bracket or quote that closes another one, or -1.
    private int Close(int open, int to)
    {
        if (_text[open] is '`' or '"')
        {
            return _text.IndexOf(_text[open], open + 1, to - open - 1);
        }

        var close = _text[open] switch { '(' => ')', '[' => ']', '<' => '>', _ => '}' };
        var depth = 0;
        for (var i = open; i < to; i++)
        {
            depth += _text[i] == _text[open] ? 1 : _text[i] == close ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // A colon, a dash that stands apart, and a comma or a full stop that ends something; what follows may be on the next line.
    private bool TakeSeparator()
    {
        SkipBlanks(acrossLines: true);
        var isThere = _position < _headEnd && _text[_position] switch
        {
            ':' or '\u2013' or '\u2014' => true,
            '-' or '.' or ',' => _position + 1 == _headEnd || char.IsWhiteSpace(_text[_position + 1]),
            _ => false,
        };
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private void SkipBlanks(bool acrossLines = false)
    {
        while (_position < _headEnd && InlineText.IsBlank(_text[_position]) && (acrossLines || _text[_position] is not ('\r' or '\n')))
        {
            _position++;
        }
    }
}
