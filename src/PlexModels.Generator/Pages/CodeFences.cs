namespace PlexModels.Generator.Pages;

/// <summary>The fenced code blocks of a page, read forward as positions are asked for in ascending order.</summary>
internal sealed class CodeFences(string text)
{
    private int _lineStart;
    private string? _open;

    /// <summary>Whether a position is inside a fenced code block.</summary>
    public bool Contain(int position)
    {
        for (var lineEnd = LineEnd(); lineEnd < position && _lineStart < text.Length; lineEnd = LineEnd())
        {
            VisitLine(lineEnd);
            _lineStart = lineEnd + 1;
        }

        return _open is not null;
    }

    private void VisitLine(int end)
    {
        var first = _lineStart;
        while (first < end && text[first] == ' ')
        {
            first++;
        }

        if (first == end || text[first] is not ('`' or '~'))
        {
            return;
        }

        var line = text.Substring(_lineStart, end - _lineStart);
        var content = line.TrimStart(' ');
        var fence = content.Length - content.TrimStart('`').Length is var ticks and >= 3 ? content.Substring(0, ticks)
            : content.Length - content.TrimStart('~').Length is var tildes and >= 3 ? content.Substring(0, tildes)
            : null;
        if (fence is null || line.Length - content.Length > 3)
        {
            return;
        }

        var info = content.Substring(fence.Length).Trim();
        if (_open is null)
        {
            // "```code```" on one line is a code span.
            _open = fence[0] == '`' && info.Contains("`") ? null : fence;
        }
        else if (info.Length == 0 && fence.StartsWith(_open, StringComparison.Ordinal))
        {
            _open = null;
        }
    }

    private int LineEnd()
    {
        var end = _lineStart < text.Length ? text.IndexOfAny(['\r', '\n'], _lineStart) : -1;
        return end < 0 ? text.Length : end;
    }
}
