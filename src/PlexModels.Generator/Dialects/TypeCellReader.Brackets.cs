using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <content>What stands in brackets: links, lists, maps and arguments.</content>
internal sealed partial class TypeCellReader
{
    // A link, "[]T", or in some notations "[T]" and "[K: T]".
    private TypeExpression? ReadBracket(int depth)
    {
        var close = TypeCellText.ClosingBracket(_text, _position);
        var isLink = close >= 0 && close + 1 < _text.Length && _text[close + 1] == '(';
        if (close >= 0 && !isLink && string.IsNullOrWhiteSpace(_text.Substring(_position + 1, close - _position - 1)))
        {
            _position = close + 1;
            return ReadType(depth + 1) is { } element ? _composer.List("[]", element) : null;
        }

        if (isLink)
        {
            return ReadLink(close, depth);
        }

        if (close < 0 || !_notation.Has(TypeSyntax.BracketedList))
        {
            return Fail("a link in it is not closed");
        }

        var content = _text.Substring(_position + 1, close - _position - 1);
        var colon = KeyEnd(content);
        var inner = Read(content.Substring(colon + 1), _notation, depth + 1, out var problem);
        _position = close + 1;
        return inner is null ? Fail(problem!)
            : colon < 0 ? _composer.List("[]", inner)
            : TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, inner);
    }

    // "[String: T]": where a key ends, which is one word; -1 where there is none.
    private static int KeyEnd(string content)
    {
        var end = 0;
        while (end < content.Length && (char.IsLetterOrDigit(content[end]) || content[end] is '.' or '_'))
        {
            end++;
        }

        return end > 0 && end + 1 < content.Length && content[end] == ':' && content[end + 1] != ':' ? end : -1;
    }

    private TypeExpression? ReadLink(int labelEnd, int depth)
    {
        var targetEnd = _text.IndexOf(')', labelEnd);
        if (targetEnd < 0)
        {
            return Fail("a link in it is not closed");
        }

        var target = _text.Substring(labelEnd + 2, targetEnd - labelEnd - 2).Trim().Trim('<', '>');
        var title = target.IndexOf(' ');
        target = title < 0 ? target : target.Substring(0, title);
        var label = Read(_text.Substring(_position + 1, labelEnd - _position - 1), _notation, depth + 1, out var problem);
        if (label is null)
        {
            return Fail(problem!);
        }

        _position = targetEnd + 1;
        return ReadArguments(TypeLink.Apply(label, target, _notation), depth);
    }

    // "{ [key: string]: T; }" and "{String: T}" are maps.
    private TypeExpression? ReadBraces(int depth)
    {
        _position++;
        SkipMarkup();
        if (Current == '}')
        {
            _position++;
            return TypeExpression.Scalar(TypeShape.JsonElement, "{}");
        }

        var colon = Current == '[' ? TypeCellText.ClosingBracket(_text, _position) + 1 : _text.IndexOf(':', _position);
        colon = colon > 0 ? _text.IndexOf(':', colon) : -1;
        if (colon < 0)
        {
            return Fail("a '{' in it is no map");
        }

        _position = colon + 1;
        if (ReadAlternatives(depth + 1) is not { } value)
        {
            return null;
        }

        SkipMarkup();
        _position += Current == ';' ? 1 : 0;
        SkipMarkup();
        if (Current != '}')
        {
            return Fail("a '{' in it is not closed");
        }

        _position++;
        return TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, value);
    }

    // "map[K]V".
    private TypeExpression? ReadMapPrefix(int depth)
    {
        var close = TypeCellText.ClosingBracket(_text, _position);
        if (close < 0)
        {
            return Fail("the '[' of 'map' is not closed");
        }

        var key = Read(_text.Substring(_position + 1, close - _position - 1), _notation, depth + 1, out var problem);
        _position = close + 1;
        return key is null ? Fail(problem!)
            : ReadType(depth + 1) is { } value ? TypeExpression.Of(TypeForm.Map, "map", key, value)
            : null;
    }

    private TypeExpression? ReadArguments(TypeExpression type, int depth)
    {
        SkipMarkup();
        if (Current == '{' && type.Form == TypeForm.Scalar && _position + 1 < _text.Length && _text[_position + 1] == '}')
        {
            // "interface{}".
            _position += 2;
            return type;
        }

        if (!OpensArguments(out var close))
        {
            return type;
        }

        var open = Current;
        var arguments = new List<TypeExpression>();
        do
        {
            _position++;
            SkipMarkup();
            if (Current == close && arguments.Count == 0)
            {
                break;
            }

            if (ReadAlternatives(depth + 1) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
            SkipMarkup();
        }
        while (Current == ',');

        if (Current != close)
        {
            return Fail($"the '{open}' of '{type.Name}' is not closed");
        }

        _position++;
        return _composer.WithArguments(type, open, arguments);
    }

    private bool OpensArguments(out char close)
    {
        close = Current switch { '<' => '>', '[' => ']', '(' => ')', _ => '\0' };
        return Current switch
        {
            '<' => true,
            '[' => _notation.Has(TypeSyntax.SquareArguments) && _position + 1 < _text.Length && _text[_position + 1] != ']',
            '(' => _notation.Has(TypeSyntax.RoundArguments),
            _ => false,
        };
    }
}
