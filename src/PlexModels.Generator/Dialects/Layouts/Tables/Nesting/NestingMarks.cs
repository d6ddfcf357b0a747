using System.Net;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Nesting;

/// <summary>
/// Marks before a name that put its row below the row above: <c>> > price</c>, <c>^price</c>, <c>-- price</c>, the branches of a tree,
/// <c>├─ price</c>, and blanks. Of a mark that stands once however deep the row is, the blanks before it say how deep.
/// </summary>
internal sealed class NestingMarks
{
    // "&thetasym;" is the longest entity there is.
    private const int LongestEntity = 10;

    private readonly string _text;
    private readonly string _signs;
    private readonly bool _isCode;
    private int _position;
    private int _unmarked;
    private int _width;
    private int _blanks;
    private int _marks;
    private int _dashes;
    private int _branch = -1;
    private bool _isArrow;
    private char _last = 'x';

    private NestingMarks(string text, string signs)
    {
        _text = text;
        _signs = signs;

        // "`-- name" is the last branch of a tree, and no code.
        _isCode = text.Length > 0 && text[0] == '`' && text.IndexOf('`', 1) > 0;
        _position = _isCode ? 1 : 0;
        _unmarked = _position;
    }

    /// <returns>The cell without the marks.</returns>
    /// <param name="cell">The cell of a name.</param>
    /// <param name="signs">Which of the signs that a name may begin with are marks here.</param>
    /// <param name="nesting">What the marks say.</param>
    public static string Without(string cell, string signs, out RowNesting nesting)
    {
        nesting = default;
        return cell.Length == 0 || char.IsLetterOrDigit(cell[0]) ? cell : new NestingMarks(cell, signs).Read(out nesting);
    }

    /// <summary>How far a blank before a mark puts it to the right: a space does not, wherever tables are shown.</summary>
    public static int IndentOf(char blank) => blank is ' ' or '\t' ? 0 : WidthOf(blank);

    private string Read(out RowNesting nesting)
    {
        while (_position < _text.Length && TryTake(CharacterAt(_position, out var length), length))
        {
            _position += length;
        }

        var isTree = _branch >= 0;
        var isNested = _position < _text.Length
            && (isTree || _isArrow || (_marks + _dashes > 0 && (_dashes == 0 || IsApart())));
        nesting = !isNested ? new RowNesting(_blanks > 0 ? NestingKind.Blanks : NestingKind.None, 0, _blanks)
            : isTree ? new RowNesting(NestingKind.Tree, 1, _branch + 1)
            : new RowNesting(NestingKind.Marks, _marks + _dashes, _blanks);
        return (_isCode ? "`" : "") + _text.Substring(isNested ? _position : _unmarked);
    }

    private bool TryTake(char c, int length)
    {
        var isTree = _branch >= 0;
        if (InlineText.IsBlank(c))
        {
            var isFirst = !isTree && _marks + _dashes == 0;
            _blanks += isFirst ? IndentOf(c) : 0;
            _unmarked = isFirst ? _position + length : _unmarked;
        }
        else if (IsDrawn(c) || IsDrawnAsText(c))
        {
            _branch = isTree && IsLine(c) ? _branch : _width;
        }
        else if (c == '>' && (IsDash(_last) || IsDrawn(_last) || _last == '|'))
        {
            // The head of an arrow, whose shaft is counted.
            _isArrow = true;
        }
        else if (IsMark(c) || _signs.IndexOf(c) >= 0)
        {
            _marks++;
        }
        else if (IsDash(c) && !isTree && _marks == 0)
        {
            _dashes++;
        }
        else if (!(c == '\\' || (c == '-' && (isTree || _marks > 0)) || (c == '_' && isTree && IsLineOfText())))
        {
            return false;
        }

        _width += WidthOf(c);
        _last = c;
        return true;
    }

    // What a page cannot show otherwise stands there as an entity.
    private char CharacterAt(int position, out int length)
    {
        length = 1;
        var end = _text[position] != '&' ? -1
            : _text.IndexOf(';', position, Math.Min(LongestEntity, _text.Length - position));
        if (end < 0 || WebUtility.HtmlDecode(_text.Substring(position, end + 1 - position)) is not { Length: 1 } decoded)
        {
            return _text[position];
        }

        length = end + 1 - position;
        return decoded[0];
    }

    // "-v" and "--verbose" are options of a command, "- name" and "-`name`" are not.
    private bool IsApart() => InlineText.IsBlank(_last) || (!_isCode && _text[_position] == '`');

    private static int WidthOf(char c) => c switch
    {
        '\u2003' or '\u3000' => 2,
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => 0,
        _ => 1,
    };

    private static bool IsMark(char c) => c is '>' or '^' or '\u00BB' or '\u203A' or '\u2192' or '\u21D2' or '\u27F6' or '\u279C';

    private static bool IsDash(char c) => c is '-' or '\u2013' or '\u2022';

    private static bool IsDrawn(char c) => c is (>= '\u2500' and <= '\u257F') or '\u21B3' or '\u221F' or '\u230A' or '\u23BF' or '\u2937';

    private static bool IsLine(char c) => c is '\u2500' or '\u2501' or '\u2504' or '\u2508' or '\u254C' or '\u2550';

    // "|-- name", "+-- name", "`-- name".
    private bool IsDrawnAsText(char c) => c switch
    {
        '|' => true,
        '+' => Follows("-"),
        '`' => Follows("--") && _text.IndexOf('`', _position + 1) < 0,
        _ => false,
    };

    // "|__ name", and not the first of the name "_id".
    private bool IsLineOfText() => Follows("_") || (_position + 1 < _text.Length && InlineText.IsBlank(_text[_position + 1]));

    private bool Follows(string text) => string.CompareOrdinal(_text, _position + 1, text, 0, text.Length) == 0;
}
