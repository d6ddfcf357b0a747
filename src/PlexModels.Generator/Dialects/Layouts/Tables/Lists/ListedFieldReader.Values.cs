using PlexModels.Generator.Dialects.Layouts.Tables.Columns;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Lists;

internal sealed partial class ListedFieldReader
{
    // "`a`, `b` or `c`", up to what is no value: "default: `a`", "required".
    private int TakeValues(ListedField field, int from, int limit)
    {
        var values = new List<string>();
        var last = from;
        while (true)
        {
            var at = SkipBetweenValues(last, limit);
            var isQuoted = at < limit && _text[at] is '`' or '"';
            var valueEnd = isQuoted ? Close(at, limit) + 1 : at;
            while (!isQuoted && valueEnd < limit && (char.IsLetterOrDigit(_text[valueEnd]) || _text[valueEnd] is '_' or '-'))
            {
                valueEnd++;
            }

            var value = valueEnd > at ? _text.Substring(at, valueEnd - at) : "";
            if (value.Length == 0 || (!isQuoted && !MayBeValue(value, valueEnd, limit)))
            {
                break;
            }

            values.Add(value);
            last = valueEnd;
        }

        if (values.Count == 0)
        {
            return -1;
        }

        field.Notes[ColumnRole.Values] = page.Slice(from, last) with { Text = string.Join(", ", values) };
        return last;
    }

    // A word that more words follow begins a sentence.
    private bool MayBeValue(string word, int wordEnd, int limit) =>
        word is not ("required" or "optional" or "nullable" or "default" or "format" or "deprecated")
        && (wordEnd >= limit || _text[wordEnd] != ':')
        && (wordEnd + 1 >= limit || _text[wordEnd] != ' ' || SkipBetweenValues(wordEnd + 1, limit) > wordEnd + 1);

    private int SkipBetweenValues(int at, int limit)
    {
        while (at < limit)
        {
            var step = _text[at] is ' ' or ',' or ';' or '|' or '/' ? 1
                : IsWordAt("or", at, limit) ? 2
                : IsWordAt("and", at, limit) ? 3
                : 0;
            if (step == 0)
            {
                break;
            }

            at += step;
        }

        return at;
    }

    private bool IsWordAt(string word, int at, int limit) => at + word.Length < limit
        && string.CompareOrdinal(_text, at, word, 0, word.Length) == 0
        && _text[at + word.Length] == ' '
        && _text[at - 1] is ' ' or ',';
}
