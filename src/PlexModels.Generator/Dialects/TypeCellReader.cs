using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <summary>
/// Reads a type cell from its source text: <c>Map\&lt;String, List\\&lt;*long*>></c>, <c>List[[models.Pin](pin.md)]</c>. One grammar holds what
/// the notations have in common, and most do; emphasis, code spans and any number of backslashes carry no meaning, links do.
/// </summary>
internal sealed class TypeCellReader
{
    private const int DeepestNesting = 32;

    private readonly string _text;
    private readonly Notation _notation;
    private int _position;
    private bool _isEmphasized;
    private string? _problem;

    private TypeCellReader(string text, Notation notation)
    {
        _text = text;
        _notation = notation;
    }

    /// <returns>The type, or null with what is wrong with the cell.</returns>
    public static TypeExpression? Read(string cell, Notation notation, out string? problem)
    {
        if (notation.IsProse)
        {
            return TypePhraseReader.Read(cell, notation, out problem);
        }

        var text = TypeCellText.Normalize(cell);
        return Read(notation.Has(TypeSyntax.Pointer) ? TypeCellText.WithoutEmphasis(text) : text, notation, 0, out problem);
    }

    private static TypeExpression? Read(string text, Notation notation, int depth, out string? problem)
    {
        var reader = new TypeCellReader(text, notation);
        var type = reader.ReadAlternatives(depth);
        if (reader._problem is null)
        {
            reader.SkipMarkup();
            if (reader._position < text.Length)
            {
                reader._problem = $"'{text.Substring(reader._position)}' is left over after the type";
            }
        }

        problem = reader._problem;
        return problem is null ? type : null;
    }

    // "A | B", "A | null", in some notations "A, none_type".
    private TypeExpression? ReadAlternatives(int depth)
    {
        var first = ReadType(depth);
        SkipMarkup();
        if (first is null || !IsAlternative(depth))
        {
            return first;
        }

        var alternatives = new List<TypeExpression> { first };
        while (IsAlternative(depth))
        {
            _position++;
            if (ReadType(depth + 1) is not { } alternative)
            {
                return null;
            }

            alternatives.Add(alternative);
            SkipMarkup();
        }

        return Union(alternatives);
    }

    // Between arguments a comma is something else.
    private bool IsAlternative(int depth) => Current == '|' || (Current == ',' && depth == 0 && _notation.Has(TypeSyntax.CommaAlternatives));

    private TypeExpression? ReadType(int depth)
    {
        if (depth > DeepestNesting)
        {
            return Fail("its types are nested too deeply");
        }

        SkipMarkup();
        var type = Current switch
        {
            '*' => ReadPointer(depth),
            '[' => ReadBracket(depth),
            '{' => ReadBraces(depth),
            '?' => ReadQuestionMark(depth),
            '(' => ReadParentheses(depth),
            '"' or '\'' => ReadLiteral(),
            (>= '0' and <= '9') or '-' => ReadNumber(),
            _ => ReadNamed(depth),
        };

        while (type is not null && ReadSuffix(type) is { } suffixed)
        {
            type = suffixed;
        }

        return type;
    }

    private TypeExpression? ReadPointer(int depth)
    {
        _position++;
        return ReadType(depth + 1) is { } type ? TypeExpression.Of(TypeForm.OrNull, "*", type) : null;
    }

    private TypeExpression? ReadSuffix(TypeExpression type)
    {
        var before = _position;
        SkipMarkup();
        if (Current == '?')
        {
            _position++;
            return TypeExpression.Of(TypeForm.OrNull, "?", type);
        }

        if (Current == '[')
        {
            _position++;
            SkipMarkup();
            if (Current == ']')
            {
                _position++;
                return List("[]", type);
            }

            _position = before;
        }

        return null;
    }

    // A link, "[]T", or in some notations "[T]".
    private TypeExpression? ReadBracket(int depth)
    {
        var close = TypeCellText.ClosingBracket(_text, _position);
        var isLink = close >= 0 && close + 1 < _text.Length && _text[close + 1] == '(';
        if (close >= 0 && !isLink && string.IsNullOrWhiteSpace(_text.Substring(_position + 1, close - _position - 1)))
        {
            _position = close + 1;
            return ReadType(depth + 1) is { } element ? List("[]", element) : null;
        }

        if (isLink)
        {
            return ReadLink(close, depth);
        }

        if (close < 0 || !_notation.Has(TypeSyntax.BracketedList))
        {
            return Fail("a link in it is not closed");
        }

        var inner = Read(_text.Substring(_position + 1, close - _position - 1), _notation, depth + 1, out var problem);
        _position = close + 1;
        return inner is null ? Fail(problem!) : List("[]", inner);
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

    // "?T" may be null. "?", "? extends T", "? super T" are wildcards: the bound is what a reader of JSON can rely on.
    private TypeExpression? ReadQuestionMark(int depth)
    {
        _position++;
        SkipMarkup();
        foreach (var keyword in (ReadOnlySpan<string>)["extends ", "super "])
        {
            if (string.CompareOrdinal(_text, _position, keyword, 0, keyword.Length) == 0)
            {
                _position += keyword.Length;
                return ReadType(depth + 1);
            }
        }

        if (Current is '\0' or '>' or ',' or ')' or ']')
        {
            return TypeExpression.Scalar(TypeShape.JsonElement, "?");
        }

        return ReadType(depth + 1) is { } type ? TypeExpression.Of(TypeForm.OrNull, "?", type) : null;
    }

    private TypeExpression? ReadParentheses(int depth)
    {
        _position++;
        var type = ReadAlternatives(depth + 1);
        SkipMarkup();
        if (type is not null && Current != ')')
        {
            return Fail("a '(' in it is not closed");
        }

        _position++;
        return type;
    }

    private TypeExpression? ReadLiteral()
    {
        var close = _text.IndexOf(Current, _position + 1);
        if (close < 0)
        {
            return Fail("a quotation mark in it is not closed");
        }

        var text = _text.Substring(_position, close + 1 - _position);
        _position = close + 1;
        return TypeExpression.Scalar(TypeShape.String, text);
    }

    private TypeExpression ReadNumber()
    {
        var start = _position++;
        var shape = TypeShape.Int64;
        while (Current is (>= '0' and <= '9') or '.')
        {
            shape = Current == '.' ? TypeShape.Double : shape;
            _position++;
        }

        return TypeExpression.Scalar(shape, _text.Substring(start, _position - start));
    }

    private TypeExpression? ReadNamed(int depth)
    {
        var start = _position;
        while (_position < _text.Length && IsNamePart(_position))
        {
            _position++;
        }

        // An underscore that was emphasis before the name, or before what the name belongs to, is emphasis behind it.
        var end = _position;
        while (_isEmphasized && end > start && _text[end - 1] == '_')
        {
            end--;
        }

        var name = _text.Substring(start, end - start).Trim(':', '.', '\\');
        if (name.Length == 0)
        {
            return Fail(_position < _text.Length ? $"a type name is expected before '{_text.Substring(start)}'" : "a type name is missing at its end");
        }

        if (_notation.Has(TypeSyntax.Pointer) && name == "Pointer" && string.CompareOrdinal(_text, _position, " to ", 0, 4) == 0)
        {
            _position += 4;
            return ReadType(depth + 1) is { } target ? TypeExpression.Of(TypeForm.OrNull, "Pointer", target) : null;
        }

        return _notation.Has(TypeSyntax.MapPrefix) && name == "map" && Current == '['
            ? ReadMapPrefix(depth)
            : ReadArguments(Interpret(name), depth);
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
        return WithArguments(type, open, arguments);
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

    private TypeExpression WithArguments(TypeExpression type, char open, List<TypeExpression> arguments) => type.Form switch
    {
        TypeForm.List when arguments.Count == 1 => List(type.Name, arguments[0]),
        TypeForm.List when arguments.Count == 2 && arguments[0] is { Shape: TypeShape.Int64, Form: TypeForm.Scalar } => List(type.Name, arguments[1]),
        TypeForm.List when arguments.Count == 2 => TypeExpression.Of(TypeForm.Map, type.Name, [.. arguments]),
        TypeForm.Map when arguments.Count == 1 && open == '(' => TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, arguments[0]),
        TypeForm.Union => Union(arguments),
        TypeForm.Scalar => type,
        _ => type with { Arguments = new EquatableArray<TypeExpression>([.. arguments]) },
    };

    private TypeExpression Interpret(string qualifiedName)
    {
        var simple = TypeCellText.SimpleName(qualifiedName);
        return _notation.Find(qualifiedName, simple) switch
        {
            null when IsNullable(simple) => TypeExpression.Of(TypeForm.OrNull, simple, Interpret(simple.Substring(_notation.NullablePrefix.Length))),
            null => TypeExpression.Named(qualifiedName) with { Shape = SharedWords.Instance.Find(simple) },
            { Form: TypeForm.Scalar } word => TypeExpression.Scalar(word.Shape, simple),

            // "OptionalLong" is an Optional whose argument is in the word.
            { Shape: not TypeShape.JsonElement } word => TypeExpression.Of(word.Form, simple, TypeExpression.Scalar(word.Shape, simple)),
            { } word => TypeExpression.Of(word.Form, simple),
        };
    }

    private bool IsNullable(string name) => _notation.NullablePrefix is { Length: > 0 } prefix && name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal);

    private TypeExpression List(string name, TypeExpression element) =>
        element.Form == TypeForm.Scalar && element.Target is null && _notation.Find(element.Name, element.Name) is { IsByte: true }
            ? TypeExpression.Scalar(TypeShape.Bytes, element.Name + "[]")
            : TypeExpression.Of(TypeForm.List, name, element);

    // "null" among alternatives says that there may be none.
    private static TypeExpression Union(List<TypeExpression> alternatives)
    {
        var types = alternatives.FindAll(static type => !(type.Form is TypeForm.Named or TypeForm.Scalar && type.Name is "null" or "None" or "undefined" or "nil" or "NoneType" or "none_type"));
        var type = types.Count switch
        {
            0 => TypeExpression.Scalar(TypeShape.JsonElement, "null"),
            1 => types[0],
            _ when types[0] is { Form: TypeForm.Scalar, Shape: TypeShape.Bytes or TypeShape.Stream } => types[0],
            _ => TypeExpression.Of(TypeForm.Union, "|", [.. types]),
        };
        return types.Count < alternatives.Count ? TypeExpression.Of(TypeForm.OrNull, "null", type) : type;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private bool IsNamePart(int position) => _text[position] switch
    {
        '_' or '$' or '.' => true,
        ':' => (position + 1 < _text.Length && _text[position + 1] == ':') || (position > 0 && _text[position - 1] == ':'),
        '\\' => _notation.Has(TypeSyntax.Backslash),
        '#' => position > 0 && _text[position - 1] == 'r',
        var c => char.IsLetterOrDigit(c),
    };

    // A star has a meaning in notations with pointers alone.
    private void SkipMarkup()
    {
        for (; _position < _text.Length; _position++)
        {
            var c = _text[_position];
            var isMarkup = c is '_' or '`' or '~' || (c == '*' && !_notation.Has(TypeSyntax.Pointer)) || (c == '\\' && !_notation.Has(TypeSyntax.Backslash));
            if (!isMarkup && !InlineText.IsBlank(c))
            {
                break;
            }

            _isEmphasized |= c == '_';
        }
    }

    private TypeExpression? Fail(string problem)
    {
        _problem ??= problem;
        return null;
    }
}
