using System.Text;

namespace PlexModels.Generator.Emit;

/// <summary>Writes lines of C#, indented by the blocks they stand in.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new(4096);
    private int _depth;

    public void Line() => _text.Append('\n');

    public void Line(string text)
    {
        Indent();
        _text.Append(text).Append('\n');
    }

    /// <summary>Writes several lines, each at the current depth.</summary>
    public void Lines(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var length = end > start && text[end - 1] == '\r' ? end - start - 1 : end - start;
            if (length > 0)
            {
                Indent();
                _text.Append(text, start, length);
            }

            _text.Append('\n');
            start = end + 1;
        }
    }

    /// <summary>Opens a block in braces below a line.</summary>
    public void Open(string header)
    {
        Line(header);
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
        Line("}" + trailer);
    }

    /// <summary>Indents what follows without a brace, as the statements below a case label are.</summary>
    public void Deeper() => _depth++;

    /// <summary>Ends what <see cref="Deeper"/> began.</summary>
    public void Shallower() => _depth--;

    public int Column => _depth * IndentSize;

    public override string ToString() => _text.ToString();

    private void Indent() => _text.Append(' ', _depth * IndentSize);
}
