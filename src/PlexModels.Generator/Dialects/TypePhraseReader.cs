using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <summary>
/// Reads a type cell in prose: <c>array of [user](#user-object) objects</c>, <c>?string</c>, <c>Collection(Edm.String)</c>. What follows a
/// type and is none explains it, and is passed over.
/// </summary>
internal sealed partial class TypePhraseReader
{
    private const int DeepestNesting = 32;

    // A sentence is no type, and nobody writes a longer one.
    private const int MaxLength = 1000;

    private const string WellKnown = "google.protobuf.";

    private readonly List<PhraseToken> _tokens;
    private readonly Notation _notation;
    private int _position;

    private TypePhraseReader(List<PhraseToken> tokens, Notation notation)
    {
        _tokens = tokens;
        _notation = notation;
    }

    /// <returns>The type, or null with what is wrong with the cell.</returns>
    public static TypeExpression? Read(string cell, Notation notation, out string? problem)
    {
        problem = cell.Length > MaxLength ? "it is too long for a type" : null;
        if (problem is null && new TypePhraseReader(PhraseTokenizer.Read(cell), notation).ReadUnion(0) is { } type)
        {
            return type;
        }

        problem ??= "no type can be told";
        return null;
    }

    // "A or B", "A | null", "A, B or C", "A/B".
    private TypeExpression? ReadUnion(int depth)
    {
        var alternatives = new List<TypeExpression>();

        // A stray mark before the first type is nobody's.
        while (depth == 0
            && Current is { Kind: PhraseTokenKind.Mark } mark
            && mark.Text[0] is not ('?' or '[' or '(' or '{')
            && !(mark.IsMark('<') && ClosesBeforeContainer()))
        {
            _position++;
        }

        var isListed = depth == 0 && TakeOneOf();
        do
        {
            if (ReadType(depth) is { } type)
            {
                alternatives.Add(type);
            }

            SkipExplanation();
        }
        while (TakeSeparator(isListed));

        // Alone, "None" says that there is no type.
        return alternatives.Count == 0 ? null : Combine(alternatives.Count == 1 ? alternatives : alternatives.ConvertAll(NullOf));
    }

    private TypeExpression? ReadType(int depth)
    {
        if (depth > DeepestNesting || Current is not { } token)
        {
            return null;
        }

        if (token.IsMark('?'))
        {
            _position++;
            return ReadType(depth + 1) is { } type ? OrNull(type) : null;
        }

        if (token.Kind == PhraseTokenKind.Word)
        {
            var word = Lower(token);
            if (ReadWrapped(word, depth) is { } wrapped)
            {
                return wrapped;
            }

            if (word is "nullable")
            {
                _position++;
                return ReadType(depth + 1) is { } type ? OrNull(type) : null;
            }

            if (PhraseWords.IsFiller(word) && !IsLast)
            {
                _position++;
                var type = ReadType(depth + 1);
                return word == "partial" && type is not null ? Partial(type) : type;
            }
        }

        var core = ReadCore(token, depth);
        while (core is not null && (ReadValues(core) ?? ReadSuffix(core)) is { } suffixed)
        {
            core = suffixed;
        }

        return core;
    }

    private TypeExpression? ReadCore(PhraseToken token, int depth)
    {
        switch (token.Kind)
        {
            case PhraseTokenKind.Text or PhraseTokenKind.Number:
                _position++;
                return Literal(token);
            case PhraseTokenKind.Link:
                _position++;
                return ReadLink(token, depth);
            case PhraseTokenKind.Word:
                return ReadWords(depth);
            default:
                return ReadBrackets(token.Text[0], depth);
        }
    }

    // protobuf documents its own types as messages, and JSON has them as values of other kinds.
    private static bool IsWellKnownMap(PhraseToken token) =>
        token.Text.Trim('`', ' ').Equals(WellKnown + "Struct", StringComparison.OrdinalIgnoreCase);

    private TypeExpression? ReadLink(PhraseToken token, int depth)
    {
        var label = new TypePhraseReader(PhraseTokenizer.Read(token.Text), _notation).ReadUnion(depth + 1);

        // One link leads to one type: "[meta/v1.ObjectMeta](..)".
        label = label is { Form: TypeForm.Union } && token.Target is not null && token.Text.IndexOf('/') > 0
            ? TypeExpression.Named(token.Text.Trim())
            : label;
        return label is null ? null
            : token.Target is null || label.Name.StartsWith(WellKnown, StringComparison.Ordinal) || IsWellKnownMap(token) ? label
            : TypeLink.Apply(label, token.Target, _notation);
    }

    // "[T]", "[]T" and "(T)"; "{..}" is an object of which nothing is known.
    private TypeExpression? ReadBrackets(char open, int depth)
    {
        if (open == '<')
        {
            return ReadHeldTypes(depth);
        }

        var close = open switch { '[' => ']', '(' => ')', '{' => '}', _ => '\0' };
        if (close == '\0')
        {
            return null;
        }

        _position++;
        if (open == '[' && Current?.IsMark(']') == true)
        {
            _position++;
            return TypeExpression.Of(TypeForm.List, "[]", Current is { IsApart: false } ? ReadType(depth + 1) ?? Any() : Any());
        }

        var inner = ReadUnion(depth + 1);
        SkipTo(open, close);
        return open switch
        {
            '[' => TypeExpression.Of(TypeForm.List, "[]", inner ?? Any()),
            '(' => inner,
            _ => TypeExpression.Scalar(TypeShape.JsonElement, "{}"),
        };
    }

    private TypeExpression? ReadSuffix(TypeExpression type)
    {
        if (Current is not { } token)
        {
            return null;
        }

        if (token.IsMark('?'))
        {
            _position++;
            return OrNull(type);
        }

        if (token.IsMark('[') && _position + 1 < _tokens.Count && _tokens[_position + 1].IsMark(']'))
        {
            _position += 2;
            return TypeExpression.Of(TypeForm.List, "[]", type);
        }

        if (token.IsMark('('))
        {
            return ReadRemark(type);
        }

        if (token.Kind != PhraseTokenKind.Word)
        {
            return null;
        }

        var word = Lower(token);
        if (PhraseWords.IsList(word))
        {
            _position++;
            return TypeExpression.Of(TypeForm.List, word, type);
        }

        // "[role](..) object ids" are texts.
        if (word is "id" or "ids" && type.Form == TypeForm.Named)
        {
            _position++;
            return TypeExpression.Scalar(TypeShape.String, "id");
        }

        if (PhraseWords.IsTail(word) || word == "nullable")
        {
            _position++;
            return word == "nullable" ? OrNull(type) : type;
        }

        return null;
    }

    // "(nullable)", "(or null)"; "(max 100 characters)" says nothing of the type.
    private TypeExpression? ReadRemark(TypeExpression type)
    {
        _position++;
        var isNullable = IsWord("nullable") || (IsWord("or") && IsWordAt(_position + 1, "null")) || IsWord("null");
        SkipTo('(', ')');
        return isNullable ? OrNull(type) : type;
    }

    private static TypeExpression Partial(TypeExpression type) => type.Last is null
        ? type with { IsPartial = type.Form == TypeForm.Named || type.Target is not null }
        : type with
        {
            Arguments = new EquatableArray<TypeExpression>([.. type.Arguments.AsArray().Select(static argument => Partial(argument))]),
        };

    private static TypeExpression Any() => TypeExpression.Scalar(TypeShape.JsonElement, "any");

    private static TypeExpression OrNull(TypeExpression type) =>
        type.Form == TypeForm.OrNull ? type : TypeExpression.Of(TypeForm.OrNull, "?", type);
}
