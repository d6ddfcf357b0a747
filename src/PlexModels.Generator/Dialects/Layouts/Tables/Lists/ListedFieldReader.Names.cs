using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Lists;

internal sealed partial class ListedFieldReader
{
    private ListedField? TakeName()
    {
        // "[`id`](#id)".
        var isLink = _position < _headEnd && _text[_position] == '[';
        _position += isLink ? 1 : 0;
        if (TakeMarkedName() is not { } field)
        {
            return null;
        }

        if (isLink)
        {
            var open = _position + 1;
            var close = open < _headEnd && _text[_position] == ']' && _text[open] == '(' ? Close(open, _headEnd) : -1;
            if (close < 0)
            {
                return null;
            }

            _position = close + 1;
        }

        return field;
    }

    private ListedField? TakeMarkedName()
    {
        var marks = CountMarks();
        var at = _position + marks;
        _isDeprecated = _text.IndexOf("~~", _position, marks, StringComparison.Ordinal) >= 0;
        if (at < _headEnd && _text[at] == '`')
        {
            var close = _text.IndexOf('`', at + 1, _headEnd - at - 1);
            if (close < 0 || NameBetween(at + 1, close) is not { } name)
            {
                return null;
            }

            _position = close + 1;
            return new ListedField(TakeBehindName(name, marks), IsMarked: true);
        }

        var wordEnd = at;
        while (wordEnd < _headEnd
            && (char.IsLetterOrDigit(_text[wordEnd]) || _text[wordEnd] is '_' or '-' or '.' or '$' or '@' or '[' or ']'))
        {
            wordEnd++;
        }

        if (marks > 0)
        {
            var close = _text.IndexOf(_text.Substring(_position, marks), at, _headEnd - at, StringComparison.Ordinal);
            if (close >= 0)
            {
                // "**id (integer)**" and "**id**".
                var nameEnd = wordEnd < close && _text[wordEnd] == ' ' && _text[wordEnd + 1] == '(' ? wordEnd : close;
                var name = NameBetween(at, nameEnd);
                _position = nameEnd;
                return name is null ? null : new ListedField(TakeBehindName(name, marks), IsMarked: true);
            }
        }

        if (NameBetween(_position, wordEnd) is not { } bare)
        {
            return null;
        }

        _position = wordEnd;
        return new ListedField(TakeBehindName(bare, 0), IsMarked: false);
    }

    // "**id:**" and "**id**:" are the same.
    private TextSlice? NameBetween(int from, int to)
    {
        var name = page.Slice(from, to);
        var text = name.Text.TrimEnd(':');
        _isBehindColon = text.Length < name.Text.Length;
        return text.Length == 0 || text.Length > LongestName || text.IndexOfAny([' ', '\t', '\n', '\r']) >= 0
            ? null
            : name with { Text = text };
    }

    // The marks that close, and the question mark of a field that may be absent, in either order.
    private TextSlice TakeBehindName(TextSlice name, int marks)
    {
        var isOptional = TakeQuestionMark();
        for (; marks > 0 && _position < _headEnd && IsMark(_text[_position]); marks--)
        {
            _position++;
        }

        _openMarks = marks;
        return isOptional | TakeQuestionMark() ? name with { Text = name.Text + "?" } : name;
    }

    private bool TakeQuestionMark()
    {
        var isThere = _position < _headEnd && _text[_position] == '?';
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private int CountMarks()
    {
        var at = _position;
        while (at < _headEnd && IsMark(_text[at]))
        {
            at++;
        }

        return at - _position;
    }

    private static bool IsMark(char c) => c is '*' or '_' or '~';
}
