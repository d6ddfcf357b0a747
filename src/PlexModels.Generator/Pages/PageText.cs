using Microsoft.CodeAnalysis.Text;
using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Pages;

/// <summary>The text that is parsed, and the way back from its offsets to places in the file.</summary>
internal sealed class PageText
{
    private const string Blanks = "                                ";

    private static readonly char[] s_lineEnds = ['\r', '\n'];

    private readonly int[] _lineStarts;
    private readonly IReadOnlyList<TextSegment> _segments;

    /// <param name="original">The file's text.</param>
    public PageText(string original)
        : this(original, original, [])
    {
    }

    /// <param name="original">The file's text.</param>
    /// <param name="restored">The text to parse instead of it.</param>
    /// <param name="segments">Which parts of it stand where in the file, ascending.</param>
    public PageText(string original, string restored, IReadOnlyList<TextSegment> segments)
    {
        Text = restored;
        _lineStarts = LineStarts(original);
        _segments = segments;
        Length = original.Length;
    }

    public string Text { get; }

    private int Length { get; }

    // The line that was asked for last: places are asked for cell by cell.
    private int _line;

    public TextSlice Slice(int start, int end)
    {
        while (start < end && InlineText.IsBlank(Text[start]))
        {
            start++;
        }

        // Cells are padded to the width of the widest: most of a page is blanks before a pipe.
        while (end - start > Blanks.Length && Text.AsSpan(end - Blanks.Length, Blanks.Length).SequenceEqual(Blanks.AsSpan()))
        {
            end -= Blanks.Length;
        }

        while (end > start && InlineText.IsBlank(Text[end - 1]))
        {
            end--;
        }

        return new TextSlice(Text.Substring(start, end - start), Locate(start, end));
    }

    public SourceSpan Locate(int start, int end)
    {
        start = ToOriginal(start);
        end = Math.Max(start, ToOriginal(end));
        return new SourceSpan(TextSpan.FromBounds(start, end), new LinePositionSpan(Position(start), Position(end)));
    }

    private int ToOriginal(int offset)
    {
        if (_segments.Count == 0)
        {
            return Math.Min(offset, Length);
        }

        // The last segment that begins at or before the offset.
        int low = 0, high = _segments.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        var segment = _segments[low];
        return Math.Min(segment.OriginalStart + Math.Min(Math.Max(offset - segment.Start, 0), segment.Length), Length);
    }

    private LinePosition Position(int offset)
    {
        if (offset < _lineStarts[_line] || (_line + 1 < _lineStarts.Length && offset >= _lineStarts[_line + 1]))
        {
            var found = Array.BinarySearch(_lineStarts, offset);
            _line = found < 0 ? ~found - 1 : found;
        }

        return new LinePosition(_line, offset - _lineStarts[_line]);
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOfAny(s_lineEnds); i >= 0; i = i < text.Length ? text.IndexOfAny(s_lineEnds, i) : -1)
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            starts.Add(i);
        }

        return [.. starts];
    }
}
