using System.Globalization;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Names;

/// <summary>
/// What stands beside a name and is none: <c>name `required`</c>, <c>**deprecated** name</c>, <c>name :warning:</c>, and pictures.
/// </summary>
/// <param name="cell">The cell, without what says how deep it is nested.</param>
internal sealed class NameBadges(string cell)
{
    // Nobody puts more beside a name; what is behind them is part of it.
    private const int Most = 8;
    private const int LongestWord = 40;
    private const int LongestTag = 200;

    private static readonly HashSet<string> s_words = new(
        [
            "required", "mandatory", "optional", "deprecated", "nullable", "new", "beta", "alpha", "preview", "experimental", "legacy",
            "readonly", "read-only", "read only", "writeonly", "write-only", "write only", "internal",
        ],
        StringComparer.Ordinal);

    // Those of which a name that nothing sets off from them is not a part.
    private static readonly HashSet<string> s_plainWords =
        new(["required", "mandatory", "optional", "deprecated", "nullable"], StringComparer.Ordinal);

    /// <summary>Whether a word says something of a name that it stands beside.</summary>
    public static bool IsPlainWord(string word) => s_plainWords.Contains(word);

    private int _start;
    private int _end = cell.Length;

    public bool IsRequired { get; private set; }

    public bool IsOptional { get; private set; }

    public bool IsDeprecated { get; private set; }

    public bool IsNullable { get; private set; }

    /// <summary>Takes them off.</summary>
    /// <returns>The rest of the cell.</returns>
    public string Without()
    {
        for (var i = 0; i < Most && (TakePictures() | TakeShortcode() | TakeMarkedEnd() | TakePlainEnd() | TakeMarkedStart()); i++)
        {
        }

        Trim();
        return cell.Substring(_start, _end - _start);
    }

    private void Trim()
    {
        while (_start < _end && InlineText.IsBlank(cell[_start]))
        {
            _start++;
        }

        while (_start < _end && InlineText.IsBlank(cell[_end - 1]))
        {
            _end--;
        }
    }

    // Those of a cell that has nothing else are left.
    private bool TakePictures()
    {
        Trim();
        var (start, end) = (_start, _end);
        while (start < end && PictureAt(start, end, isEnd: false) is var length and > 0)
        {
            start += length;
        }

        while (start < end && PictureAt(start, end, isEnd: true) is var length and > 0)
        {
            end -= length;
        }

        var isAny = start < end && (start > _start || end < _end);
        (_start, _end) = isAny ? (start, end) : (_start, _end);
        Trim();
        return isAny;
    }

    private int PictureAt(int start, int end, bool isEnd)
    {
        var at = isEnd ? end - 1 : start;
        var isPair = isEnd ? at > start && char.IsSurrogatePair(cell, at - 1) : at + 1 < end && char.IsSurrogatePair(cell, at);
        at -= isEnd && isPair ? 1 : 0;

        // What picks the look of a sign, the colour of a skin, and blanks between them.
        return cell[at] is '\uFE0F' or '\uFE0E' or '\u200D'
            || InlineText.IsBlank(cell[at])
            || CharUnicodeInfo.GetUnicodeCategory(cell, at) == UnicodeCategory.OtherSymbol
            || (isPair && cell[at] == '\uD83C' && cell[at + 1] is >= '\uDFFB' and <= '\uDFFF')
            ? isPair ? 2 : 1
            : 0;
    }

    // ":warning:".
    private bool TakeShortcode()
    {
        var open = _end - _start > 3 && cell[_end - 1] == ':' ? LastIndexOf(':', _end - 2, LongestWord) : -1;
        if (open <= _start || !InlineText.IsBlank(cell[open - 1]))
        {
            return false;
        }

        for (var i = open + 1; i < _end - 1; i++)
        {
            if (!(char.IsLetterOrDigit(cell[i]) || cell[i] is '_' or '-' or '+'))
            {
                return false;
            }
        }

        _end = open;
        Trim();
        return true;
    }

    private bool TakeMarkedEnd()
    {
        if (_end - _start < 3)
        {
            return false;
        }

        var mark = cell[_end - 1];
        if (mark == '>')
        {
            return TakeElement();
        }

        var opening = mark switch { ')' => '(', ']' => '[', '`' or '*' or '_' => mark, _ => '\0' };
        var inner = _end - 1;
        while (opening == mark && inner > _start && cell[inner - 1] == mark)
        {
            inner--;
        }

        var open = opening == '\0' || inner <= _start ? -1 : LastIndexOf(opening, inner - 1, LongestWord);
        var word = open > _start ? cell.Substring(open + 1, inner - open - 1) : "";
        while (opening == mark && open > _start && cell[open - 1] == mark)
        {
            open--;
        }

        return open > _start
            && (InlineText.IsBlank(cell[open - 1]) || cell[open - 1] is '>' or '`' or '*')
            && Take(word, s_words, _start, open);
    }

    // "<span class="badge">required</span>", "<Badge text="deprecated" />".
    private bool TakeElement()
    {
        var close = LastIndexOf('<', _end - 1, LongestTag);
        if (close <= _start)
        {
            return false;
        }

        if (cell[close + 1] != '/')
        {
            var quote = cell.IndexOf('"', close, _end - close);
            var end = quote < 0 ? -1 : cell.IndexOf('"', quote + 1, _end - quote - 1);
            return end > 0 && Take(cell.Substring(quote + 1, end - quote - 1), s_words, _start, close);
        }

        var open = LastIndexOf('>', close - 1, LongestWord);
        var start = open < 0 ? -1 : LastIndexOf('<', open, LongestTag);
        return start > _start && Take(cell.Substring(open + 1, close - open - 1), s_words, _start, start);
    }

    private bool TakePlainEnd()
    {
        var blank = LastIndexOf(' ', _end - 1, LongestWord);
        return blank > _start
            && cell.IndexOf(' ', _start, blank - _start) < 0
            && Take(cell.Substring(blank + 1, _end - blank - 1), s_plainWords, _start, blank);
    }

    private bool TakeMarkedStart()
    {
        if (_end - _start < 3 || cell[_start] is not ('`' or '*' or '_' or '(' or '['))
        {
            return false;
        }

        var mark = cell[_start] switch { '(' => ')', '[' => ']', var same => same };
        var inner = _start + 1;
        while (inner < _end && cell[inner] == mark)
        {
            inner++;
        }

        var close = inner < _end ? cell.IndexOf(mark, inner, Math.Min(LongestWord, _end - inner)) : -1;
        var end = close;
        while (end >= 0 && end < _end && cell[end] == mark)
        {
            end++;
        }

        return end > 0 && end < _end && InlineText.IsBlank(cell[end]) && Take(cell.Substring(inner, close - inner), s_words, end, _end);
    }

    private bool Take(string word, HashSet<string> words, int start, int end)
    {
        word = word.Trim(' ', '*', '_', '`', '.', ':', '!').ToLowerInvariant();
        if (!words.Contains(word))
        {
            return false;
        }

        IsRequired |= word is "required" or "mandatory";
        IsOptional |= word == "optional";
        IsDeprecated |= word is "deprecated" or "legacy";
        IsNullable |= word == "nullable";
        (_start, _end) = (start, end);
        Trim();
        return true;
    }

    private int LastIndexOf(char c, int from, int longest) =>
        from < _start ? -1 : cell.LastIndexOf(c, from, Math.Min(longest, from - _start + 1));
}
