using System.Text;
using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Pages;

/// <summary>
/// Restores a page whose table lost its line structure on the way here: line ends dropped, rows run together, raw line breaks
/// inside cells. The rows are found again by counting pipes, since each has as many cells as the delimiter row has dashes.
/// </summary>
internal sealed class DamagedPage
{
    private static readonly char[] s_lineEnds = ['\r', '\n'];

    private readonly string _text;
    private readonly StringBuilder _restored = new();
    private readonly List<TextSegment> _segments = [];

    private DamagedPage(string text) => _text = text;

    /// <summary>The page to parse: as it stands, or restored and with a problem that says so.</summary>
    public static PageText Restore(string text, List<PageProblem> problems, CancellationToken cancellation)
    {
        var intact = new PageText(text);
        if (SectionMarker.Find(text) is not { } marker || Damage(text, marker) is not { } damage)
        {
            return intact;
        }

        if (new DamagedPage(text).Restore(marker, cancellation) is not { } restored)
        {
            return intact;
        }

        problems.Add(PageProblem.Create(Descriptors.DamagedPage, intact.Locate(marker.Start, marker.End), damage));
        return restored;
    }

    private static string? Damage(string text, SectionMarker marker)
    {
        var position = marker.End;
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        if (position < text.Length && text[position] == '|')
        {
            return "its line ends are lost";
        }

        while (position < text.Length && InlineText.IsBlank(text[position]))
        {
            position++;
        }

        if (position == text.Length || text[position] != '|')
        {
            return null;
        }

        var lineEnd = LineEnd(text, position);
        if (DelimiterCell(text, position, lineEnd) > position)
        {
            return "the rows of its table run together on one line";
        }

        for (var start = lineEnd + 1; start < text.Length; start = lineEnd + 1)
        {
            lineEnd = LineEnd(text, start);
            var first = start;
            while (first < lineEnd && InlineText.IsBlank(text[first]))
            {
                first++;
            }

            if (first == lineEnd || text[first] == '#')
            {
                break;
            }

            if (text[first] != '|')
            {
                return "a cell of its table holds raw line breaks";
            }
        }

        return null;
    }

    private PageText? Restore(SectionMarker marker, CancellationToken cancellation)
    {
        var tableStart = _text.IndexOf('|', marker.End);
        var tableEnd = SectionMarker.FindHeading(_text, tableStart) ?? _text.Length;
        var pieces = Pieces(tableStart, tableEnd);
        var width = Width(pieces);
        if (width == 0)
        {
            return null;
        }

        CopyHead(marker);
        Copy(marker.Start, marker.End);
        _restored.Append("\n\n");

        var index = 0;
        while (index < pieces.Count - 1)
        {
            cancellation.ThrowIfCancellationRequested();
            var last = RowEnd(pieces, index, width);
            CopyRow(pieces[index].Start - 1, pieces[last].End + 1);
            index = last + 2;
        }

        _restored.Append('\n');
        var tail = index < pieces.Count ? pieces[index].Start : pieces[pieces.Count - 1].Start;
        Copy(index == pieces.Count - 1 ? tail : tableEnd, _text.Length);
        return new PageText(_text, _restored.ToString(), _segments);
    }

    // "# Name Prose ## Fields ...": a type's name has no spaces, so the first word is the title.
    private void CopyHead(SectionMarker marker)
    {
        var lineStart = _text.LastIndexOfAny(['\r', '\n'], Math.Max(marker.Start - 1, 0)) + 1;
        var titleEnd = lineStart + 2;
        if (marker.Start > lineStart && string.CompareOrdinal(_text, lineStart, "# ", 0, 2) == 0)
        {
            while (titleEnd < marker.Start && !char.IsWhiteSpace(_text[titleEnd]))
            {
                titleEnd++;
            }

            Copy(0, titleEnd);
            _restored.Append("\n\n");
            lineStart = Math.Min(titleEnd + 1, marker.Start);
        }
        else
        {
            Copy(0, lineStart);
        }

        Copy(lineStart, marker.Start);
        _restored.Append("\n\n");
    }

    // The pieces between unescaped pipes; the last is what follows the last pipe.
    private List<(int Start, int End)> Pieces(int start, int end)
    {
        var pieces = new List<(int Start, int End)>();
        var pieceStart = start + 1;
        for (var i = pieceStart; i < end; i++)
        {
            if (_text[i] == '|' && !RowReader.IsEscaped(_text, i, pieceStart))
            {
                pieces.Add((pieceStart, i));
                pieceStart = i + 1;
            }
        }

        pieces.Add((pieceStart, end));
        return pieces;
    }

    // Header cells, one blank piece where the line end was, as many delimiter cells.
    private int Width(List<(int Start, int End)> pieces)
    {
        for (var i = 1; i + 1 < pieces.Count; i++)
        {
            if (!IsBlank(pieces[i]) || !IsDashes(pieces[i + 1]))
            {
                continue;
            }

            var delimiters = 0;
            while (i + 1 + delimiters < pieces.Count && IsDashes(pieces[i + 1 + delimiters]))
            {
                delimiters++;
            }

            return delimiters == i ? i : 0;
        }

        return 0;
    }

    // A row ends where a blank piece follows its last cell. Where a row is too short or too long, the next `name` cell after a blank piece
    // tells.
    private int RowEnd(List<(int Start, int End)> pieces, int first, int width)
    {
        var last = first + width - 1;
        if (last + 1 >= pieces.Count)
        {
            return pieces.Count - 2;
        }

        if (last + 1 == pieces.Count - 1 || IsBlank(pieces[last + 1]))
        {
            return last;
        }

        for (var i = first + 1; i + 1 < pieces.Count; i++)
        {
            if (IsBlank(pieces[i]) && IsName(pieces[i + 1]))
            {
                return i - 1;
            }
        }

        return pieces.Count - 2;
    }

    private void CopyRow(int start, int end)
    {
        var from = _restored.Length;
        Copy(start, end);
        for (var i = from; i < _restored.Length; i++)
        {
            if (_restored[i] is '\r' or '\n')
            {
                _restored[i] = ' ';
            }
        }

        _restored.Append('\n');
    }

    private void Copy(int start, int end)
    {
        _segments.Add(new TextSegment(_restored.Length, start, end - start));
        _restored.Append(_text, start, end - start);
    }

    private bool IsBlank((int Start, int End) piece) => string.IsNullOrWhiteSpace(_text.Substring(piece.Start, piece.End - piece.Start));

    private bool IsDashes((int Start, int End) piece) =>
        _text.Substring(piece.Start, piece.End - piece.Start).Trim() is { Length: > 0 } cell
        && cell.Trim('-', ':').Length == 0 && cell.Contains("-");

    private bool IsName((int Start, int End) piece) =>
        _text.Substring(piece.Start, piece.End - piece.Start).TrimStart() is { Length: > 0 } cell && cell[0] is '`' or '~';

    // Nothing but dashes and colons, three of them at least.
    private static bool IsDelimiter(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var position = start;
        while (position < end && text[position] is '-' or ':')
        {
            position++;
        }

        var length = position - start;
        while (position < end && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return length >= 3 && position == end;
    }

    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOfAny(s_lineEnds, start);
        return end < 0 ? text.Length
            : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 1
            : end;
    }

    // Where the first cell that holds dashes alone begins, or -1.
    private static int DelimiterCell(string text, int start, int end)
    {
        for (var pipe = start; pipe >= 0 && pipe < end; pipe = text.IndexOf('|', pipe + 1, end - pipe - 1))
        {
            var close = text.IndexOf('|', pipe + 1, end - pipe - 1);
            if (close < 0)
            {
                return -1;
            }

            if (IsDelimiter(text, pipe + 1, close))
            {
                return pipe + 1;
            }
        }

        return -1;
    }
}
