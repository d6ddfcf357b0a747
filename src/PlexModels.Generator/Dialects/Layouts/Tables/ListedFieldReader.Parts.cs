using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

internal sealed partial class ListedFieldReader
{
    // Nobody writes a longer type, and each item of each list of a page is asked for one.
    private const int LongestPart = 200;

    // What stands before a colon that no sentence ends with.
    private static readonly string[] s_values = ["enum:", "one of:", "one of ", "possible values:", "allowed values:"];
    private static readonly string[] s_defaults = ["default:", "default =", "defaults to ", "default is ", "default "];
    private static readonly string[] s_formats = ["format:"];

    // "(string, required)". One that says nothing of the kind belongs to the description.
    private bool TakeGroup(ListedField field)
    {
        SkipBlanks();
        var close = _position < _headEnd && _text[_position] == '(' ? Close(_position, _headEnd) : -1;
        if (close < 0)
        {
            return false;
        }

        var saysAny = false;
        for (var from = _position + 1; from < close;)
        {
            var to = PartEnd(from, close, endsAtSentence: false);
            var rest = page.Slice(from, close);
            saysAny |= TakePart(field, page.Slice(from, to), rest);
            from = field.Notes.TryGetValue(ColumnRole.Values, out var values) && values.Span.Span.End >= rest.Span.Span.End
                ? close
                : to + 1;
        }

        _position = saysAny ? close + 1 : _position;
        return saysAny;
    }

    // "*string*", "`string`", "**required**".
    private bool TakeEmphasis(ListedField field)
    {
        SkipBlanks();
        var isCode = _position < _headEnd && _text[_position] == '`';
        var marks = isCode ? 1 : CountMarks();
        if (marks == 0)
        {
            return false;
        }

        var from = _position + marks;
        var close = _text.IndexOf(_text.Substring(_position, marks), from, _headEnd - from, StringComparison.Ordinal);
        if (close < 0 || !TakePart(field, page.Slice(from, close), page.Slice(from, close)))
        {
            return false;
        }

        _position = close + marks;
        return true;
    }

    // "required, integer, format: int64" behind a colon, up to what is no such thing.
    private void TakeParts(ListedField field)
    {
        while (_position < _headEnd)
        {
            SkipBlanks();
            var to = PartEnd(_position, _headEnd, endsAtSentence: true);
            var part = page.Slice(_position, to);
            if (!TakeWord(field, part, part))
            {
                if (_type is not null || !IsWholeType(part.Text))
                {
                    return;
                }

                _type = part;
            }

            _position = to;
            if (to == _headEnd || _text[to] is not (',' or ';'))
            {
                return;
            }

            _position++;
        }
    }

    // "string or null", "a string" and "array of strings", and no "an integer that says how many" and "the date": so begins a sentence.
    private bool IsWholeType(string part)
    {
        if (part.Length > LongestPart || part.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || !types.Has(part))
        {
            return false;
        }

        var start = part.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? 2
            : part.StartsWith("an ", StringComparison.OrdinalIgnoreCase) ? 3
            : 0;
        var blank = part.IndexOf(' ', start);
        return blank < 0
            || (part.Substring(start, blank - start).ToLowerInvariant() is var first && (PhraseWords.IsList(first) || PhraseWords.IsMap(first)))
            || !types.Has(first)
            || part.IndexOf(' ', blank + 1) < 0
            || part[blank + 1] is '|' or '(' or '['
            || string.CompareOrdinal(part, blank, " or ", 0, 4) == 0;
    }

    private bool TakePart(ListedField field, TextSlice part, TextSlice rest)
    {
        if (TakeWord(field, part, rest))
        {
            return true;
        }

        if (_type is null && part.Text.Length <= LongestPart && types.Has(part.Text.TrimEnd(':')))
        {
            _type = part with { Text = part.Text.TrimEnd(':') };
            return true;
        }

        return false;
    }

    // What is said beside a type.
    private bool TakeWord(ListedField field, TextSlice part, TextSlice rest)
    {
        var word = InlineText.Plain(part.Text).Trim(' ', '.', ':', '*', '_').ToLowerInvariant();
        switch (word)
        {
            case "required" or "mandatory" or "always":
                field.Notes[ColumnRole.Required] = part with { Text = "yes" };
                return true;
            case "optional" or "not required" or "may be absent":
                field.Notes[ColumnRole.Optional] = part with { Text = "yes" };
                return true;
            case "nullable" or "can be null" or "may be null" or "or null":
                field.Notes[ColumnRole.Nullable] = part with { Text = "yes" };
                return true;
            case "deprecated":
                _isDeprecated = true;
                return true;
            case "enum" or "enumeration" when _type is null:
                _type = part with { Text = "string" };
                return true;
        }

        return TakeNote(field, ColumnRole.Values, rest, s_values)
            || TakeNote(field, ColumnRole.Default, part, s_defaults)
            || TakeNote(field, ColumnRole.Format, part, s_formats);
    }

    private static bool TakeNote(ListedField field, ColumnRole role, TextSlice part, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (part.Text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && part.Text.Length > beginning.Length)
            {
                field.Notes[role] = part with { Text = part.Text.Substring(beginning.Length).Trim() };
                return true;
            }
        }

        return false;
    }
}
