using System.Buffers;
using System.Runtime.CompilerServices;

namespace PlexModels.Generator.Emit;

/// <summary>
/// Writes lines of C#, indented by the blocks they stand in. Interpolated text goes straight to where it is kept: a documentation gives
/// megabytes of C#, and no line of it is made twice.
/// </summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;
    private const int FirstSize = 16 * 1024;

    private char[] _text = ArrayPool<char>.Shared.Rent(FirstSize);
    private int _length;
    private int _depth;
    private bool _isLineStart = true;

    public int Column => _depth * IndentSize;

    public void Line() => Append('\n');

    public void Line(string text)
    {
        Indent();
        Append(text);
        Append('\n');
    }

    /// <inheritdoc cref="Line(string)"/>
    public void Line([InterpolatedStringHandlerArgument("")] ref CodeLine text) => Append('\n');

    /// <summary>Writes several lines, each at the current depth.</summary>
    public void Lines(string text)
    {
        AppendLines(text);
        EndLines();
    }

    /// <inheritdoc cref="Lines(string)"/>
    public void Lines([InterpolatedStringHandlerArgument("")] ref CodeLines text) => EndLines();

    /// <summary>Opens a block in braces below a line.</summary>
    public void Open(string header)
    {
        Line(header);
        Open();
    }

    /// <inheritdoc cref="Open(string)"/>
    public void Open([InterpolatedStringHandlerArgument("")] ref CodeLine header)
    {
        Append('\n');
        Open();
    }

    /// <summary>Opens a block in braces.</summary>
    public void Open()
    {
        Line("{");
        _depth++;
    }

    /// <summary>Closes the innermost block.</summary>
    /// <param name="trailer">What stands behind the brace.</param>
    public void Close(string trailer = "")
    {
        _depth--;
        Indent();
        Append('}');
        Append(trailer);
        Append('\n');
    }

    /// <summary>Indents what follows without a brace, as the statements below a case label are.</summary>
    public void Deeper() => _depth++;

    /// <summary>Ends what <see cref="Deeper"/> began.</summary>
    public void Shallower() => _depth--;

    /// <summary>The text that was written. Nothing can be written after it: its place is used for the next file.</summary>
    public string Finish()
    {
        var text = new string(_text, 0, _length);
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        return text;
    }

    /// <summary>Begins a line.</summary>
    internal void Indent()
    {
        var length = Column;
        Reserve(length);
        _text.AsSpan(_length, length).Fill(' ');
        _length += length;
    }

    /// <summary>Continues a line.</summary>
    internal void Append(string text)
    {
        Reserve(text.Length);
        text.CopyTo(0, _text, _length, text.Length);
        _length += text.Length;
    }

    /// <summary>Continues lines, of which those that hold something begin at the current depth.</summary>
    internal void AppendLines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            end = end < 0 ? text.Length : end > start && text[end - 1] == '\r' ? end - 1 : end;
            if (end > start && _isLineStart)
            {
                Indent();
            }

            Reserve(end - start + 1);
            text.CopyTo(start, _text, _length, end - start);
            _length += end - start;
            _isLineStart = text[next - 1] == '\n';
            if (_isLineStart)
            {
                Append('\n');
            }

            start = next;
        }
    }

    private void EndLines()
    {
        Append('\n');
        _isLineStart = true;
    }

    private void Append(char c)
    {
        Reserve(1);
        _text[_length++] = c;
    }

    private void Reserve(int length)
    {
        if (_text.Length - _length >= length)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + length));
        Array.Copy(_text, larger, _length);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
