using System.Text;

namespace PlexModels.Generator.Types;

/// <summary>
/// Reads a type cell from its source text: <c>Map\&lt;String, List\\&lt;*long*>></c>. Emphasis, code spans and any number of
/// backslashes carry no meaning; links do.
/// </summary>
internal sealed class TypeCellReader
{
    private const int DeepestNesting = 32;

    private readonly string _text;
    private int _position;
    private string? _problem;

    private TypeCellReader(string text) => _text = text;

    /// <returns>The type, or null with what is wrong with the cell.</returns>
    public static TypeRef? Read(string cell, out string? problem) => Read(WithoutEntities(cell), 0, out problem);

    private static TypeRef? Read(string text, int depth, out string? problem)
    {
        var reader = new TypeCellReader(text);
        var type = reader.ReadType(depth);
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

    private TypeRef? ReadType(int depth)
    {
        if (depth > DeepestNesting)
        {
            return Fail("its types are nested too deeply");
        }

        SkipMarkup();
        var type = Current switch
        {
            '[' => ReadLink(depth),
            '?' => ReadWildcard(depth),
            _ => ReadNamed(depth),
        };

        while (type is not null && TakeArraySuffix())
        {
            type = TypeRef.Generic(TypeRef.ArrayName, type);
        }

        return type;
    }

    // "?", "? extends Number", "? super Number": the bound is what a reader of JSON can rely on.
    private TypeRef? ReadWildcard(int depth)
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

        return TypeRef.Named("Object");
    }

    private TypeRef? ReadNamed(int depth)
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '_' or '$' or '.'))
        {
            _position++;
        }

        if (_position == start)
        {
            return Fail(_position < _text.Length ? $"a type name is expected before '{_text.Substring(start)}'" : "a type name is missing at its end");
        }

        var type = TypeRef.Named(_text.Substring(start, _position - start));
        return JavaTypes.OptionalPrimitive(type.SimpleName) is { } primitive
            ? TypeRef.Generic("Optional", TypeRef.Named(primitive))
            : ReadArguments(type, depth);
    }

    private TypeRef? ReadArguments(TypeRef type, int depth)
    {
        SkipMarkup();
        if (Current != '<')
        {
            return type;
        }

        var arguments = new List<TypeRef>();
        do
        {
            _position++;
            if (ReadType(depth + 1) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
            SkipMarkup();
        }
        while (Current == ',');

        if (Current != '>')
        {
            return Fail($"the '<' of '{type.Name}' is not closed");
        }

        _position++;
        return type with { Arguments = new EquatableArray<TypeRef>([.. arguments]) };
    }

    private TypeRef? ReadLink(int depth)
    {
        var labelEnd = _text.IndexOf("](", _position, StringComparison.Ordinal);
        var targetEnd = labelEnd < 0 ? -1 : _text.IndexOf(')', labelEnd);
        if (targetEnd < 0)
        {
            return Fail("a link in it is not closed");
        }

        var target = _text.Substring(labelEnd + 2, targetEnd - labelEnd - 2).Trim().Trim('<', '>');
        var label = Read(_text.Substring(_position + 1, labelEnd - _position - 1), depth + 1, out var problem);
        if (label is null)
        {
            return Fail(problem!);
        }

        _position = targetEnd + 1;
        var title = target.IndexOf(' ');
        return ReadArguments(WithTarget(label, title < 0 ? target : target.Substring(0, title)), depth);
    }

    // The link of "[Optional<GeoData>](GeoData.md)" is GeoData's.
    private static TypeRef WithTarget(TypeRef type, string target)
    {
        if (type.Arguments.Count == 0)
        {
            return type with { Target = target };
        }

        var arguments = new TypeRef[type.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = i == arguments.Length - 1 ? WithTarget(type.Arguments[i], target) : type.Arguments[i];
        }

        return type with { Arguments = new EquatableArray<TypeRef>(arguments) };
    }

    private bool TakeArraySuffix()
    {
        var before = _position;
        SkipMarkup();
        if (Current == '[')
        {
            _position++;
            SkipMarkup();
            if (Current == ']')
            {
                _position++;
                return true;
            }
        }

        _position = before;
        return false;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private void SkipMarkup()
    {
        while (_position < _text.Length && (_text[_position] is '*' or '\\' or '`' || char.IsWhiteSpace(_text[_position])))
        {
            _position++;
        }
    }

    private TypeRef? Fail(string problem)
    {
        _problem ??= problem;
        return null;
    }

    private static string WithoutEntities(string cell) => cell.IndexOf('&') < 0
        ? cell
        : new StringBuilder(cell).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&#91;", "[").Replace("&#93;", "]").Replace("&amp;", "&").ToString();
}
