using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Lists;

internal sealed partial class ListedFieldReader
{
    // Nobody writes a longer type, and each item of each list of a page is asked for one.
    private const int LongestPart = 200;

    // What stands before a colon that no sentence ends with.
    private static readonly string[] s_values = ["enum:", "one of:", "one of ", "possible values:", "allowed values:", "values:"];
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
            var next = TakePart(field, from, PartEnd(from, close, endsAtSentence: false), close);
            saysAny |= next >= 0;
            from = next >= 0 ? next + 1 : PartEnd(from, close, endsAtSentence: false) + 1;
        }

        if (!saysAny && field.IsMarked && _type is null && IsLikeType(page.Slice(_position + 1, close).Text))
        {
            _unknownType = page.Slice(_position + 1, close);
            saysAny = true;
        }

        _position = saysAny ? close + 1 : _position;
        return saysAny;
    }

    // "(Owner)", and no "(see below)" and "(default)".
    private static bool IsLikeType(string text) => text.Length <= LongestName && char.IsUpper(text.Length > 0 ? text[0] : ' ')
        && text.Split(' ').Length <= 3 && text.IndexOfAny(['.', ',', ':', '=']) < 0;

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
        if (close < 0 || TakePart(field, from, close, close) < 0)
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
            var next = TakeWord(field, _position, to, _headEnd);
            if (next < 0)
            {
                if (_type is not null || !IsWholeType(part.Text))
                {
                    return;
                }

                (_type, next) = (part, to);
            }

            _position = next;
            if (next >= _headEnd || _text[next] is not (',' or ';'))
            {
                return;
            }

            _position++;
        }
    }

    // "*Optional*." or "Optional." where a description begins.
    private bool TakePresence(ListedField field)
    {
        SkipBlanks();
        var (before, marks) = (_position, CountMarks());
        _position += marks;
        var to = PartEnd(_position, _headEnd, endsAtSentence: true);
        var word = page.Slice(_position, to).Text.TrimEnd('*', '_', '.').ToLowerInvariant();
        if (word is not ("optional" or "required" or "nullable") || TakeWord(field, _position, to, to) < 0)
        {
            _position = before;
            return false;
        }

        _position = to;
        return true;
    }

    // "string or null", "a string" and "array of strings", and no "an integer that says how many" and "the date": so begins a sentence.
    private bool IsWholeType(string part)
    {
        if (part.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || !IsType(part))
        {
            return false;
        }

        var start = part.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? 2
            : part.StartsWith("an ", StringComparison.OrdinalIgnoreCase) ? 3
            : 0;
        var blank = part.IndexOf(' ', start);
        var first = blank < 0 ? "" : part.Substring(start, blank - start).ToLowerInvariant();
        return blank < 0
            || PhraseWords.IsList(first)
            || PhraseWords.IsMap(first)
            || !types.Has(first)
            || part.IndexOf(' ', blank + 1) < 0
            || part[blank + 1] is '|' or '(' or '['
            || string.CompareOrdinal(part, blank, " or ", 0, 4) == 0;
    }

    // A value is of a type, and none.
    private bool IsType(string text) => text.Length is > 0 and <= LongestPart && !IsLiteral(text.Trim('`')) && types.Has(text);

    /// <returns>Where the part ends, or -1 where it says nothing.</returns>
    private int TakePart(ListedField field, int from, int to, int limit)
    {
        if (TakeWord(field, from, to, limit) is >= 0 and var next)
        {
            return next;
        }

        var part = page.Slice(from, to);
        part = part with { Text = part.Text.TrimEnd(':') };

        // "required string".
        var blank = part.Text.IndexOf(' ');
        if (blank > 0 && _type is null && IsType(part.Text.Substring(blank + 1)))
        {
            var word = _text.IndexOf(part.Text[0], from);
            if (TakeWord(field, word, word + blank, word + blank) >= 0)
            {
                part = page.Slice(word + blank, to);
                _type ??= part;
                return to;
            }
        }

        if (_type is null && IsType(part.Text))
        {
            _type = part;
            return to;
        }

        return -1;
    }

    // What is said beside a type: where it ends, or -1.
    private int TakeWord(ListedField field, int from, int to, int limit)
    {
        var part = page.Slice(from, to);
        var word = InlineText.Plain(part.Text).Trim(' ', '.', ':', '*', '_').ToLowerInvariant();
        switch (word)
        {
            case "required" or "mandatory" or "always":
                field.Notes[ColumnRole.Required] = part with { Text = "yes" };
                return to;
            case "optional" or "not required" or "may be absent":
                field.Notes[ColumnRole.Optional] = part with { Text = "yes" };
                return to;
            case "nullable" or "can be null" or "may be null" or "or null":
                field.Notes[ColumnRole.Nullable] = part with { Text = "yes" };
                return to;
            case "deprecated":
                _isDeprecated = true;
                return to;
            case "enum" or "enumeration":
                _type ??= part with { Text = "string" };
                return to;
        }

        if (Array.Find(s_values, key => part.Text.StartsWith(key, StringComparison.OrdinalIgnoreCase)) is { } beginning)
        {
            return TakeValues(field, _text.IndexOf(part.Text[0], from) + beginning.Length, limit);
        }

        return TakeNote(field, ColumnRole.Default, part, s_defaults) || TakeNote(field, ColumnRole.Format, part, s_formats) ? to : -1;
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
