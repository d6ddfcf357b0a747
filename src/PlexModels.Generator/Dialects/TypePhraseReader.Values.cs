using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <content>
/// The values of a text or a number: <c>"asc" | "desc"</c>, <c>enum (asc, desc)</c>, <c>string, one of: `asc`, `desc`</c>.
/// </content>
internal sealed partial class TypePhraseReader
{
    // What may be said before values, longest first.
    private static readonly string[][] s_announcements =
    [
        ["possible", "values"], ["allowed", "values"], ["valid", "values"], ["permitted", "values"], ["supported", "values"],
        ["accepted", "values"], ["available", "values"], ["one", "of"], ["any", "of"], ["enum", "of"], ["with", "values"],
        ["enum", "values"], ["values"], ["enum"], ["oneof"], ["anyof"], ["either"],
    ];

    private static TypeExpression Literal(PhraseToken token)
    {
        var shape = token.Kind == PhraseTokenKind.Text ? TypeShape.String
            : token.Text.IndexOf('.') > 0 ? TypeShape.Double
            : TypeShape.Int64;
        return WithValues(TypeExpression.Scalar(shape, token.Text), [token.Text]);
    }

    private static TypeExpression WithValues(TypeExpression type, IEnumerable<string> values) =>
        type with { Values = new EquatableArray<string>([.. values.Distinct(StringComparer.Ordinal)]) };

    /// <summary>The type with the values that follow it; null where what follows are none.</summary>
    /// <param name="type">The type.</param>
    /// <param name="ahead">How many tokens of it are not taken yet.</param>
    private TypeExpression? ReadValues(TypeExpression type, int ahead = 0)
    {
        if (HeldScalar(type) is not { } scalar)
        {
            return null;
        }

        var start = _position;
        _position += ahead;
        if (Current is { } separator && (separator.IsMark(',') || separator.IsMark(';') || separator.IsMark('-')))
        {
            _position++;
            if (!IsAnnounced())
            {
                _position = start;
                return null;
            }
        }

        var isAnnounced = TakeAnnouncement() || scalar.Name.StartsWith("enum", StringComparison.Ordinal);
        var close = Current is { Kind: PhraseTokenKind.Mark } open
            ? open.Text[0] switch { '(' => ')', '[' => ']', '<' => '>', '{' => '}', _ => '\0' }
            : '\0';
        _position += close == '\0' ? 0 : 1;
        isAnnounced |= close != '\0' && TakeAnnouncement();
        var list = TakeValues(isAnnounced);
        if (list.Values.Count < 2 || !MayBeOf(scalar, list, isAnnounced) || !Ends(close))
        {
            _position = start;
            return null;
        }

        // Of "enum" alone the values say what they are.
        var isNumber = list.AreNumbers && scalar.Name is "enum" or "enumeration";
        var found = WithValues(isNumber ? scalar with { Shape = TypeShape.Int64 } : scalar, list.Values);
        return list.HasNull ? OrNull(Replace(type, found)) : Replace(type, found);
    }

    // What a list of texts holds, and the text itself; null where values are known or cannot be.
    private static TypeExpression? HeldScalar(TypeExpression type) => type switch
    {
        { Form: TypeForm.Scalar, Target: null, Values.Count: 0, Shape: TypeShape.String or TypeShape.Int64 or TypeShape.Int32 } => type,
        { Form: TypeForm.List or TypeForm.OrNull, Last: { } last } => HeldScalar(last),
        _ => null,
    };

    private static TypeExpression Replace(TypeExpression type, TypeExpression scalar) =>
        type.Form == TypeForm.Scalar ? scalar : TypeExpression.Of(type.Form, type.Name, Replace(type.Last!, scalar));

    private bool IsAnnounced()
    {
        var start = _position;
        var isAnnounced = TakeAnnouncement();
        _position = start;
        return isAnnounced;
    }

    private bool TakeAnnouncement()
    {
        foreach (var words in s_announcements)
        {
            var count = 0;
            while (count < words.Length && IsWordAt(_position + count, words[count]))
            {
                count++;
            }

            if (count == words.Length)
            {
                _position += count;
                _position += Current?.IsMark(':') == true ? 1 : 0;
                return true;
            }
        }

        return false;
    }

    // Up to what is no value: "required", "default: `asc`".
    private ValueList TakeValues(bool isAnnounced)
    {
        var list = new ValueList();
        for (var last = _position; ; last = _position)
        {
            if (list.Count > 0)
            {
                var isBar = Current?.IsMark('|') == true || Current?.IsMark('/') == true || IsWord("or");
                var isSeparated = isBar || Current?.IsMark(',') == true || Current?.IsMark(';') == true || IsWord("and");
                _position += isSeparated ? 1 : 0;
                _position += isSeparated && !isBar && (IsWord("or") || IsWord("and")) ? 1 : 0;
                list.AreAlternatives &= isBar || IsQuoted;
                if (!isSeparated && !IsQuoted)
                {
                    return list;
                }
            }

            if (IsWord("null"))
            {
                list.HasNull = true;
                _position++;
            }
            else if (TakeValue(isAnnounced) is { } value)
            {
                list.AreNumbers &= value.IsNumber;
                list.AreTexts &= !value.IsNumber;
                list.Values.Add(value.Text);
            }
            else
            {
                _position = last;
                return list;
            }
        }
    }

    private bool IsQuoted => Current is { Kind: PhraseTokenKind.Text } or { Code: not null };

    private (string Text, bool IsNumber)? TakeValue(bool isAnnounced)
    {
        if (Current is not { } token)
        {
            return null;
        }

        if (token.Kind is PhraseTokenKind.Text or PhraseTokenKind.Number)
        {
            _position++;
            return (token.Text, token.Kind == PhraseTokenKind.Number);
        }

        if (token.Code is { } code && code.IndexOf(' ') < 0)
        {
            if (PhraseWords.IsQualifier(code) || (!isAnnounced && _notation.Words.Find(code) is not null))
            {
                return null;
            }

            _position += token.CodeTokens;
            return (code, IsNumber: false);
        }

        if (!isAnnounced || token.Kind != PhraseTokenKind.Word || PhraseWords.IsQualifier(Lower(token)))
        {
            return null;
        }

        _position++;
        return (token.Text, IsNumber: false);
    }

    // "integer (1, 100)" and "string (1, 50)" are ranges, "decimal(10, 2)" is a precision.
    private static bool MayBeOf(TypeExpression scalar, ValueList list, bool isAnnounced) => scalar.Shape == TypeShape.String
        ? isAnnounced || list.AreTexts
        : list.AreNumbers && (isAnnounced || list.AreAlternatives || list.Values.Count > 2);

    // Behind the list comes nothing, or what is said beside the type.
    private bool Ends(char close)
    {
        if (close != '\0')
        {
            while (Current is { } token && !token.IsMark(close))
            {
                if (token.Kind == PhraseTokenKind.Mark && token.Text[0] is not (',' or ';'))
                {
                    return false;
                }

                _position++;
            }

            _position += Current is null ? 0 : 1;
            return true;
        }

        return Current is null or { Kind: PhraseTokenKind.Mark } || PhraseWords.IsQualifier(Lower(Current));
    }

    /// <summary>Values as they are read.</summary>
    private sealed class ValueList
    {
        public List<string> Values { get; } = [];

        public bool HasNull { get; set; }

        public bool AreNumbers { get; set; } = true;

        public bool AreTexts { get; set; } = true;

        /// <summary>Whether bars or "or" stand between them, and no commas.</summary>
        public bool AreAlternatives { get; set; } = true;

        public int Count => Values.Count + (HasNull ? 1 : 0);
    }
}
