using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <content>Types around types, as languages write them in references of their code: <c>Optional[T]</c>, <c>Union[T, U]</c>.</content>
internal sealed partial class TypePhraseReader
{
    // "< string > array", "< string, integer > map".
    private TypeExpression? ReadHeldTypes(int depth)
    {
        var held = new List<TypeExpression>();
        do
        {
            _position++;
            if (ReadUnion(depth + 1) is { } type)
            {
                held.Add(type);
            }
        }
        while (Current?.IsMark(',') == true);
        _position += Current?.IsMark('>') == true ? 1 : 0;
        if (held.Count == 0 || Current is not { Kind: PhraseTokenKind.Word } container)
        {
            return held.Count == 0 ? null : held[held.Count - 1];
        }

        var word = Lower(container);
        _position++;
        return PhraseWords.IsMap(word)
            ? TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, held[held.Count - 1])
            : TypeExpression.Of(TypeForm.List, word, held[held.Count - 1]);
    }

    private bool ClosesBeforeContainer()
    {
        var depth = 0;
        for (var i = _position; i < _tokens.Count; i++)
        {
            depth += _tokens[i].IsMark('<') ? 1 : _tokens[i].IsMark('>') ? -1 : 0;
            if (depth == 0)
            {
                return i + 1 < _tokens.Count
                    && _tokens[i + 1].Kind == PhraseTokenKind.Word
                    && Lower(_tokens[i + 1]) is var word
                    && (PhraseWords.IsList(word) || PhraseWords.IsMap(word));
            }
        }

        return false;
    }

    private TypeExpression? ReadWrapped(string word, int depth)
    {
        if (_position + 1 >= _tokens.Count
            || _tokens[_position + 1] is not { Kind: PhraseTokenKind.Mark, IsApart: false } open
            || open.Text[0] is not ('[' or '<' or '(')
            || (_position + 2 < _tokens.Count && _tokens[_position + 2].IsMark(']')))
        {
            return null;
        }

        word = PhraseWords.WithoutPackage(word);
        var (isMaybe, isWrapper) = (PhraseWords.IsMaybe(word), PhraseWords.IsWrapper(word));
        if (!(isMaybe || isWrapper || word is "union" or "literal"))
        {
            return null;
        }

        // "optional (since 2.0)" is a remark, and stays one where what stands in the brackets is no type.
        var start = _position++;
        var arguments = ReadArguments(depth, isOfScalar: false);
        if (arguments.Count == 0)
        {
            _position = start;
            return null;
        }

        return isMaybe ? OrNull(arguments[0])
            : word == "partial" ? Partial(arguments[0])
            : isWrapper ? arguments[0]
            : Combine(arguments.ConvertAll(NullOf));
    }
}
