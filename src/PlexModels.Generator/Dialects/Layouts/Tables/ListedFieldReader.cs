using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>
/// Reads a field out of an item's text: a name, then in any of the ways that people write them its type and whether it may be absent, then
/// what it means. <c>`id` (string, required)</c>, <c>**id** *string* — ..</c>, <c>`id`: required, string, format: uuid</c>.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="types">The types that are known.</param>
/// <param name="start">Where the item's text begins.</param>
/// <param name="end">Where it ends.</param>
internal sealed partial class ListedFieldReader(PageText page, KnownTypes types, int start, int end)
{
    private const int LongestName = 100;

    private static readonly char[] s_lineEnds = ['\r', '\n'];

    // What comes later describes the field, and has more brackets than anybody wants to find the ends of.
    private const int LongestHead = 500;

    private readonly string _text = page.Text;
    private readonly int _headEnd = Math.Min(end, start + LongestHead);
    private int _position = start;
    private TextSlice? _type;
    private bool _isDeprecated;

    // "**id:** integer".
    private bool _isBehindColon;

    /// <summary>The field; null where the item does not begin with a name.</summary>
    public ListedField? Read()
    {
        if (TakeName() is not { } field)
        {
            return null;
        }

        TakeMarked(field);
        if (_type is null && (_isBehindColon || TakeSeparator()))
        {
            TakeMarked(field);
            if (_type is null)
            {
                TakeParts(field);
            }

            if (_type is null)
            {
                TakeLast(field);
            }
        }

        while (TakeSeparator())
        {
        }

        SkipBlanks(acrossLines: true);
        if (!field.Notes.ContainsKey(ColumnRole.Description))
        {
            field.Notes[ColumnRole.Description] = page.Slice(Math.Min(_position, end), end);
        }

        return field with { Type = _type, IsDeprecated = _isDeprecated };
    }

    private void TakeMarked(ListedField field)
    {
        while (TakeGroup(field) || TakeEmphasis(field))
        {
        }
    }

    // "id: 12 (integer) - The number", and "`id`: The number (integer)".
    private void TakeLast(ListedField field)
    {
        var first = _position;
        var lineEnd = _text.IndexOfAny(s_lineEnds, first, _headEnd - first);
        lineEnd = lineEnd < 0 ? _headEnd : lineEnd;
        for (var open = _text.IndexOf('(', first, lineEnd - first); open > 0; open = _text.IndexOf('(', open + 1, lineEnd - open - 1))
        {
            _position = open;
            if (InlineText.IsBlank(_text[open - 1]) && TakeGroup(field) && _type is not null && (TakeSeparator() || _position == lineEnd))
            {
                field.Notes[field.IsMarked ? ColumnRole.Description : ColumnRole.Example] = page.Slice(first, open);
                return;
            }
        }

        _position = first;
    }

    private ListedField? TakeName()
    {
        var marks = CountMarks();
        var at = _position + marks;
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

        if (marks > 0)
        {
            var close = _text.IndexOf(_text.Substring(_position, marks), at, _headEnd - at, StringComparison.Ordinal);
            if (close >= 0)
            {
                var name = NameBetween(at, close);
                _position = close;
                return name is null ? null : new ListedField(TakeBehindName(name, marks), IsMarked: true);
            }
        }

        while (at < _headEnd && (char.IsLetterOrDigit(_text[at]) || _text[at] is '_' or '-' or '.' or '$' or '@' or '[' or ']'))
        {
            at++;
        }

        if (NameBetween(_position, at) is not { } bare)
        {
            return null;
        }

        _position = at;
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
        for (; marks > 0 && _position < _headEnd && _text[_position] is '*' or '_'; marks--)
        {
            _position++;
        }

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
        while (at < _headEnd && _text[at] is '*' or '_')
        {
            at++;
        }

        return at - _position;
    }
}
