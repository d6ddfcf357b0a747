using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <content>What stands between the alternatives of a union, and what they are together.</content>
internal sealed partial class TypePhraseReader
{
    private static TypeExpression NullOf(TypeExpression type) =>
        type is { Form: TypeForm.Named, Target: null, Name: "None" or "NoneType" or "nil" or "undefined" }
            ? TypeExpression.Scalar(TypeShape.JsonElement, "null")
            : type;

    private static TypeExpression Combine(List<TypeExpression> alternatives)
    {
        var types = new List<TypeExpression>();
        foreach (var alternative in alternatives)
        {
            if (alternative is { Form: TypeForm.Scalar, Name: "null", Target: null })
            {
                continue;
            }

            // "string or enum" is one type twice, and so is "'a' | 'b'".
            var alike = types.FindIndex(type => type == alternative
                || (type.Form == TypeForm.Scalar
                    && alternative.Form == TypeForm.Scalar
                    && type.Shape == alternative.Shape
                    && type.Target == alternative.Target));
            if (alike < 0)
            {
                types.Add(alternative);
            }
            else
            {
                types[alike] = WithValues(types[alike], [.. types[alike].Values.AsArray(), .. alternative.Values.AsArray()]);
            }
        }

        // With any JSON among them there is nothing to tell apart.
        var type = types.Count switch
        {
            0 => TypeExpression.Scalar(TypeShape.JsonElement, "null"),
            1 => types[0],
            _ => types.Find(static type => type is { Form: TypeForm.Scalar, Shape: TypeShape.JsonElement, Target: null })
                ?? TypeExpression.Of(TypeForm.Union, "or", [.. types]),
        };
        return types.Count > 0
            && alternatives.Exists(static alternative => alternative is { Form: TypeForm.Scalar, Name: "null", Target: null })
            ? OrNull(type)
            : type;
    }

    // "one of: string, number".
    private bool TakeOneOf()
    {
        var count = IsWord("oneof") || IsWord("anyof") ? 1 : (IsWord("one") || IsWord("any")) && IsWordAt(_position + 1, "of") ? 2 : 0;
        _position += count;
        return count > 0;
    }

    private bool TakeSeparator(bool isListed)
    {
        if (Current is not { } token)
        {
            return false;
        }

        if (token.IsMark('|') || token.IsMark('/') || IsWord("or"))
        {
            _position++;
            return true;
        }

        // A comma is a separator where an "or" comes later, and else sets apart what is said beside the type.
        if (token.IsMark(',') && (isListed || HasOrBehind()))
        {
            _position++;
            _position += IsWord("or") ? 1 : 0;
            return true;
        }

        return false;
    }

    private bool HasOrBehind()
    {
        for (var i = _position + 1; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind == PhraseTokenKind.Mark && _tokens[i].Text[0] is ')' or '>' or ']' or '.' or ';')
            {
                return false;
            }

            if (_tokens[i].Kind == PhraseTokenKind.Word && _tokens[i].Text == "or")
            {
                return true;
            }
        }

        return false;
    }
}
