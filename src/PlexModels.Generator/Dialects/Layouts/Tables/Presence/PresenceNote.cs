using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Presence;

/// <summary>
/// What a description begins with of a field's presence: <c>**Required** The id</c>, <c>(Optional) The id</c>, <c>Required. The id</c>.
/// What comes later in a sentence is about something else, and so is <c>Required amount of ..</c>.
/// </summary>
internal sealed class PresenceNote
{
    // Nobody writes a longer tag around a word.
    private const int LongestTag = 100;

    private readonly string _text;
    private int _position;
    private bool _isSetOff;
    private bool _isInBrackets;

    private PresenceNote(string text) => _text = text;

    /// <summary>Whether a field is always there; null where the description does not begin with it.</summary>
    /// <param name="description">The cell as it is written, since emphasis counts.</param>
    public static bool? Read(string description) => new PresenceNote(description).Read();

    private bool? Read()
    {
        SkipMarks(isOpening: true);
        var start = _position;
        while (_position < _text.Length && char.IsLetter(_text[_position]))
        {
            _position++;
        }

        if (_position == start || PresenceWords.IsRequired(_text.Substring(start, _position - start)) is not { } isRequired)
        {
            return null;
        }

        var isShouted = string.CompareOrdinal(_text, start, "REQUIRED ", 0, 9) == 0;
        var end = _position;
        SkipMarks(isOpening: false);
        var isClosed = (_isSetOff || _isInBrackets) && _position > end;
        if (_position == _text.Length)
        {
            return isRequired;
        }

        if (_text[_position] is '.' or '\u3002' || (_isInBrackets && _text[_position] == ','))
        {
            return isRequired;
        }

        // "**Required** if the method is card".
        var isSaid = isClosed || isShouted || _text[_position] is ':' or '\uFF1A' or ';' || IsDash();
        return !isSaid ? null : isRequired && !PresenceWords.IsCondition(NextWord());
    }

    // Emphasis, brackets and tags around the word.
    private void SkipMarks(bool isOpening)
    {
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c == '*' || (c == '_' && (isOpening || !IsInWord())))
            {
                _isSetOff = true;
            }
            else if (c is '(' or '[' or ')' or ']' or '\uFF08' or '\uFF09' or '\u3010' or '\u3011')
            {
                _isInBrackets = true;
            }
            else if (c == '<' && TagEnd() is var end and > 0)
            {
                // A line break ends the note, and begins none.
                _isSetOff |= !isOpening || string.CompareOrdinal(_text, _position, "<br", 0, 3) != 0;
                _position = end;
            }
            else if (c != '\\' && !(isOpening && InlineText.IsBlank(c)))
            {
                break;
            }

            _position++;
        }
    }

    private bool IsInWord() => _position + 1 < _text.Length && char.IsLetterOrDigit(_text[_position + 1]);

    // Code is a name or a value.
    private int TagEnd() =>
        _position + 1 < _text.Length
        && (char.IsLetter(_text[_position + 1]) || _text[_position + 1] == '/')
        && string.CompareOrdinal(_text, _position, "<code", 0, 5) != 0
            ? _text.IndexOf('>', _position, Math.Min(LongestTag, _text.Length - _position))
            : -1;

    private bool IsDash()
    {
        var dash = _position;
        while (dash < _text.Length && InlineText.IsBlank(_text[dash]))
        {
            dash++;
        }

        return dash < _text.Length
            && (_text[dash] is '\u2013' or '\u2014' || (_text[dash] == '-' && dash > _position))
            && (dash + 1 == _text.Length || InlineText.IsBlank(_text[dash + 1]));
    }

    private string NextWord()
    {
        while (_position < _text.Length && !char.IsLetter(_text[_position]))
        {
            // Behind a full stop another sentence begins.
            if (_text[_position] == '.')
            {
                return "";
            }

            _position++;
        }

        var start = _position;
        while (_position < _text.Length && char.IsLetter(_text[_position]))
        {
            _position++;
        }

        return _text.Substring(start, _position - start);
    }
}
