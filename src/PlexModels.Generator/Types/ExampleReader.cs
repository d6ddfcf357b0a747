using System.Text;

namespace PlexModels.Generator.Types;

/// <summary>
/// Reads example cells. The JSON in them is cut short and broken in many ways; what can be read counts, so this reads forward and goes
/// on behind what it does not understand.
/// </summary>
internal sealed class ExampleReader
{
    private const int DeepestNesting = 64;

    private readonly string _text;
    private int _position;
    private bool _isBroken;

    private ExampleReader(string text) => _text = text;

    /// <param name="cell">The cell.</param>
    /// <param name="isBroken">True for JSON that is not as it should be, so that the value is only what could be read of it.</param>
    public static ExampleValue Read(string cell, out bool isBroken)
    {
        var reader = new ExampleReader(cell);
        reader.SkipBlanks();
        if (reader.Current is not ('{' or '['))
        {
            isBroken = false;
            return new ExampleValue(ExampleKind.Text, cell.Trim().Trim('`').Trim());
        }

        var value = reader.ReadValue(0);
        reader.SkipBlanks();
        isBroken = reader._isBroken || reader._position < cell.Length;
        return value;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private ExampleValue ReadValue(int depth)
    {
        switch (Current)
        {
            case '{' when depth < DeepestNesting:
                return ReadObject(depth);
            case '[' when depth < DeepestNesting:
                return ReadArray(depth);
            case '"':
                return new ExampleValue(ExampleKind.String, ReadString());
            default:
                return ReadLiteral();
        }
    }

    private ExampleValue ReadObject(int depth)
    {
        var members = new List<ExampleMember>();
        for (_position++, SkipBlanks(); Current != '}'; SkipBlanks())
        {
            if (_position >= _text.Length)
            {
                _isBroken = true;
                break;
            }

            if (Current != '"')
            {
                _isBroken |= Current != ',' || members.Count == 0;
                _position++;
                continue;
            }

            var wasBroken = _isBroken;
            var name = ReadString();
            SkipBlanks();
            if (_isBroken && !wasBroken)
            {
                break;
            }

            if (Current != ':')
            {
                _isBroken = true;
                continue;
            }

            _position++;
            SkipBlanks();
            members.Add(new ExampleMember(name, ReadValue(depth + 1)));
        }

        _position++;
        return new ExampleValue(ExampleKind.Object, "", new EquatableArray<ExampleMember>([.. members]));
    }

    private ExampleValue ReadArray(int depth)
    {
        var items = new List<ExampleValue>();
        for (_position++, SkipBlanks(); Current != ']'; SkipBlanks())
        {
            if (_position >= _text.Length)
            {
                _isBroken = true;
                break;
            }

            if (Current is ',' or '}' or ':')
            {
                _isBroken |= Current != ',' || items.Count == 0;
                _position++;
            }
            else
            {
                items.Add(ReadValue(depth + 1));
            }
        }

        _position++;
        return new ExampleValue(ExampleKind.Array, "", default, new EquatableArray<ExampleValue>([.. items]));
    }

    private string ReadString()
    {
        var value = new StringBuilder();
        for (_position++; _position < _text.Length; _position++)
        {
            switch (_text[_position])
            {
                case '"':
                    _position++;
                    return value.ToString();
                case '\\' when _position + 1 < _text.Length:
                    value.Append(_text[++_position]);
                    break;
                case var c:
                    value.Append(c);
                    break;
            }
        }

        _isBroken = true;
        return value.ToString();
    }

    private ExampleValue ReadLiteral()
    {
        var start = _position;
        while (_position < _text.Length
            && _text[_position] is not (',' or '}' or ']' or ':' or '"' or '<')
            && !char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }

        var text = _text.Substring(start, _position - start);
        if (text.Length == 0 || (text is not ("true" or "false" or "null") && text[0] is not ('-' or (>= '0' and <= '9'))))
        {
            // Nothing, or an ellipsis, or a word: not JSON. Whatever stands here must be left behind.
            _isBroken = true;
            _position += text.Length == 0 && Current is not ('}' or ']') ? 1 : 0;
        }

        return new ExampleValue(ExampleKind.Literal, text);
    }

    // Line breaks inside a cell are written as HTML.
    private void SkipBlanks()
    {
        while (_position < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_position]) || _text[_position] == '`')
            {
                _position++;
            }
            else if (string.Compare(_text, _position, "<br", 0, 3, StringComparison.OrdinalIgnoreCase) == 0
                && _text.IndexOf('>', _position) is var close && close >= 0)
            {
                _position = close + 1;
            }
            else
            {
                break;
            }
        }
    }
}
