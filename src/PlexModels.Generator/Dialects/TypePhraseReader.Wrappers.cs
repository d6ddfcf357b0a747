using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <content>Types around types, as languages write them in references of their code: <c>Optional[T]</c>, <c>Union[T, U]</c>.</content>
internal sealed partial class TypePhraseReader
{
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
