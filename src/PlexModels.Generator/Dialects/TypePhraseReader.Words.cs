using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <content>What begins with a word: lists, maps, the notation's own phrases, names of types.</content>
internal sealed partial class TypePhraseReader
{
    // The longest phrase of the notation's table has four words.
    private const int MaxWords = 4;

    private TypeExpression? ReadWords(int depth)
    {
        var word = Lower(_tokens[_position]);
        if (PhraseWords.IsList(word) && ReadListOf(depth) is { } list)
        {
            return list;
        }

        if (PhraseWords.IsMap(word) && ReadMapOf(depth) is { } map)
        {
            return map;
        }

        return ReadJoinedList(word, depth) ?? ReadKnownWord(depth) ?? ReadName(depth);
    }

    // "字符串数组" is one word.
    private TypeExpression? ReadJoinedList(string word, int depth)
    {
        if (PhraseWords.ItemOfJoined(word) is not { } item
            || new TypePhraseReader(PhraseTokenizer.Read(item), _notation).ReadUnion(depth + 1) is not { } type)
        {
            return null;
        }

        _position++;
        return TypeExpression.Of(TypeForm.List, "array", type);
    }

    // "array of T", "collection of T".
    private TypeExpression? ReadListOf(int depth)
    {
        if (_position + 1 == _tokens.Count || _tokens[_position + 1].Kind != PhraseTokenKind.Word)
        {
            return null;
        }

        // In Russian no word stands between: "массив строк".
        var isOf = PhraseWords.IsOf(Lower(_tokens[_position + 1]));
        if (!isOf && _tokens[_position].Text[0] < '\u0400')
        {
            return null;
        }

        _position += isOf ? 2 : 1;
        return TypeExpression.Of(TypeForm.List, "array", ReadType(depth + 1) ?? Any());
    }

    // "map of string to T", "dictionary with keys in K", "map of T", "mapping from K to T".
    private TypeExpression? ReadMapOf(int depth)
    {
        if (!IsWordAt(_position + 1, "of")
            && !IsWordAt(_position + 1, "with")
            && !IsWordAt(_position + 1, "from")
            && !IsWordAt(_position + 1, "keyed"))
        {
            return null;
        }

        _position += 2;
        if (IsWord("keys") || IsWord("key"))
        {
            _position++;
            while (Current is { } token && !IsWord("values") && !IsWord("value"))
            {
                _position++;
            }

            _position += Current is null ? 0 : 1;
            _position += IsWord("of") || IsWord("in") ? 1 : 0;
            return TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, Current is null ? Any() : ReadType(depth + 1) ?? Any());
        }

        var value = ReadType(depth + 1);
        if (IsWord("to") || Current?.IsMark(',') == true || IsWord("and"))
        {
            _position++;
            value = ReadType(depth + 1);
        }

        return TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, value ?? Any());
    }

    // The longest phrase that the table has.
    private TypeExpression? ReadKnownWord(int depth)
    {
        for (var count = Math.Min(MaxWords, PhraseAhead()); count > 0; count--)
        {
            var phrase = Phrase(count);
            phrase = count == 1 ? PhraseWords.WithoutPackage(phrase) : phrase;
            if ((_notation.Words.Find(phrase) ?? _notation.Words.Find(PhraseWords.Singular(phrase))) is { } meaning)
            {
                if (meaning.Form == TypeForm.Scalar && ReadValues(TypeExpression.Scalar(meaning.Shape, phrase), count) is { } withValues)
                {
                    return withValues;
                }

                // "currency collection" is a list of amounts, "channel type" a type called so: a name is longer than the word that it
                // begins with.
                if (count < WordsAhead() && !PhraseWords.IsPlainScalar(phrase) && IsPartOfName(_position + count))
                {
                    continue;
                }

                var first = _tokens[_position].Text;
                _position += count;
                var known = WithArguments(meaning, phrase, depth);

                // "Money" is an amount unless the pages have a type of that name.
                return count == 1 && known.Form == TypeForm.Scalar && char.IsUpper(first[0]) && PhraseWords.MayNameType(phrase)
                    ? TypeExpression.Named(first) with { Shape = known.Shape }
                    : known;
            }
        }

        return null;
    }

    private bool IsPartOfName(int position)
    {
        var word = Lower(_tokens[position]);
        return !PhraseWords.EndsName(word) && !PhraseWords.IsList(word) && !PhraseWords.IsTail(word);
    }

    private TypeExpression WithArguments(TypeWord meaning, string phrase, int depth)
    {
        var arguments = ReadArguments(depth, isOfScalar: meaning.Form == TypeForm.Scalar);
        if (meaning.Form == TypeForm.Map && arguments.Count == 1 && BeginsTypeAt(OpensListAt(_position) ? _position + 2 : _position))
        {
            // "map[string]T", "map[string][]T".
            arguments.Add(ReadType(depth + 1) ?? Any());
        }

        return meaning.Form switch
        {
            TypeForm.List => TypeExpression.Of(
                TypeForm.List,
                phrase,
                arguments.Count > 0 && arguments.TrueForAll(argument => argument == arguments[0]) ? arguments[0] : Any()),
            TypeForm.Map =>
                TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, arguments.Count > 0 ? arguments[arguments.Count - 1] : Any()),
            _ when Format(meaning.Shape, arguments) is { } format => format,
            _ => TypeExpression.Scalar(meaning.Shape, phrase),
        };
    }

    // "string (date-time)", "integer(int64)": the format is the type where it is one of the word's.
    private static TypeExpression? Format(TypeShape shape, List<TypeExpression> arguments) =>
        shape is TypeShape.String or TypeShape.Int64 or TypeShape.Double
        && arguments.Count == 1
        && arguments[0] is { Form: TypeForm.Scalar, Target: null } format
        && format.Shape is not (TypeShape.JsonElement or TypeShape.Boolean)
        && (shape == TypeShape.String) != IsNumber(format.Shape)
            ? format
            : null;

    private static bool IsNumber(TypeShape shape) =>
        shape is TypeShape.Int64 or TypeShape.Int32 or TypeShape.Double or TypeShape.Single or TypeShape.Decimal or TypeShape.BigInteger;

    private List<TypeExpression> ReadArguments(int depth, bool isOfScalar)
    {
        var arguments = new List<TypeExpression>();
        if (Current is not { Kind: PhraseTokenKind.Mark } open
            || open.Text[0] is not ('<' or '(' or '[')
            || (open.IsMark('[') && isOfScalar)
            || (open.IsMark('(') && open.IsApart && !isOfScalar && !HoldsWord(_position + 1)))
        {
            return arguments;
        }

        if (IsWordAt(_position + 1, "nullable") || IsWordAt(_position + 1, "null") || IsWordAt(_position + 1, "or"))
        {
            return arguments;
        }

        // "string[]" and "array[]" are lists of that.
        if (open.IsMark('[') && _position + 1 < _tokens.Count && _tokens[_position + 1].IsMark(']'))
        {
            return arguments;
        }

        var start = _position;
        var close = open.Text[0] switch { '<' => '>', '(' => ')', _ => ']' };
        do
        {
            _position++;
            if (ReadUnion(depth + 1) is { } argument)
            {
                arguments.Add(argument);
            }
        }
        while (Current?.IsMark(',') == true);

        // A remark in parentheses is none.
        if (Current?.IsMark(close) == true)
        {
            _position++;
        }
        else
        {
            _position = start;
            arguments.Clear();
        }

        return arguments;
    }

    private bool OpensListAt(int position) =>
        position + 1 < _tokens.Count && _tokens[position].IsMark('[') && _tokens[position + 1].IsMark(']');

    private bool BeginsTypeAt(int position) =>
        position < _tokens.Count && _tokens[position] is { IsApart: false, Kind: not PhraseTokenKind.Mark };

    // "array (string)"; "array (optional)" is a remark.
    private bool HoldsWord(int position) =>
        position + 1 < _tokens.Count
        && _tokens[position].Kind == PhraseTokenKind.Word
        && _tokens[position + 1].IsMark(')')
        && _notation.Words.Find(PhraseWords.Singular(Lower(_tokens[position])))
            is { Form: TypeForm.Scalar, Shape: not TypeShape.JsonElement };

    // Words up to one that explains: the name of a type of some page.
    private TypeExpression? ReadName(int depth)
    {
        var count = 0;
        while (count < WordsAhead()
            && !PhraseWords.EndsName(Lower(_tokens[_position + count]))
            && !(count > 0 && PhraseWords.IsList(Lower(_tokens[_position + count]))))
        {
            count++;
        }

        if (count == 0)
        {
            return null;
        }

        var name = string.Join(" ", _tokens.GetRange(_position, count).ConvertAll(static token => token.Text));
        _position += count;
        ReadArguments(depth, isOfScalar: false);
        return TypeExpression.Named(name);
    }
}
