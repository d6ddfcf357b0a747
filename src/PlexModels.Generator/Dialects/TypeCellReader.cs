using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <summary>
/// Reads a type cell from its source text: <c>Map\&lt;String, List\\&lt;*long*>></c>, <c>List[[models.Pin](pin.md)]</c>. One grammar holds
/// what the notations have in common, and most do; emphasis, code spans and any number of backslashes carry no meaning, links do.
/// </summary>
internal sealed partial class TypeCellReader
{
    private const int DeepestNesting = 32;

    private readonly string _text;
    private readonly Notation _notation;
    private readonly TypeComposer _composer;
    private int _position;
    private bool _isEmphasized;
    private string? _problem;

    private TypeCellReader(string text, Notation notation)
    {
        _text = text;
        _notation = notation;
        _composer = new TypeComposer(notation);
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

        return TypeComposer.Union(alternatives);
    }

    // Between arguments a comma is something else.
    private bool IsAlternative(int depth) =>
        Current == '|' || (Current == ',' && depth == 0 && _notation.Has(TypeSyntax.CommaAlternatives));

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
                return _composer.List("[]", type);
            }

            _position = before;
        }

        return null;
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
            return Fail(_position < _text.Length
                ? $"a type name is expected before '{_text.Substring(start)}'"
                : "a type name is missing at its end");
        }

        if (_notation.Has(TypeSyntax.Pointer) && name == "Pointer" && string.CompareOrdinal(_text, _position, " to ", 0, 4) == 0)
        {
            _position += 4;
            return ReadType(depth + 1) is { } target ? TypeExpression.Of(TypeForm.OrNull, "Pointer", target) : null;
        }

        return _notation.Has(TypeSyntax.MapPrefix) && name == "map" && Current == '['
            ? ReadMapPrefix(depth)
            : ReadArguments(_composer.Word(name), depth);
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
            var isMarkup = c is '_' or '`' or '~'
                || (c == '*' && !_notation.Has(TypeSyntax.Pointer))
                || (c == '\\' && !_notation.Has(TypeSyntax.Backslash));
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
