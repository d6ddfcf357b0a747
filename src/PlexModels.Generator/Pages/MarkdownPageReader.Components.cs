namespace PlexModels.Generator.Pages;

// Tables that are components of MDX.
internal sealed partial class MarkdownPageReader
{
    // In MDX a component needs no blank line before it: prose or a comment may stand right above.
    private bool TryVisitComponentsIn(int start, int end)
    {
        var prose = start;
        for (var line = start; line < end;)
        {
            var at = line;
            while (at < end && InlineText.IsBlank(_page.Text[at]) && _page.Text[at] is not ('\r' or '\n'))
            {
                at++;
            }

            var blocks = _blocks.Count;
            if (at < end && _page.Text[at] == '<' && TryVisitComponents(at))
            {
                AddProse(prose, line, blocks);
                (line, prose) = (_tableEnd, _tableEnd);
                continue;
            }

            var lineEnd = _page.Text.IndexOfAny(s_lineEnds, line, end - line);
            line = lineEnd < 0 ? end : lineEnd + 1;
        }

        if (prose > start)
        {
            AddProse(prose, end, _blocks.Count);
        }

        return prose > start;
    }

    private void AddProse(int start, int end, int place)
    {
        if (start < end && _page.Text.Substring(start, end - start).Trim() is { Length: > 0 } prose && !MdxSyntax.IsNoProse(prose))
        {
            _blocks.Insert(place, new PageProse(start, end));
        }
    }

    private bool TryVisitComponents(int start)
    {
        var isOpen = false;
        var end = _openTables < MaxOpenTables ? ComponentTableReader.FindEnd(_page.Text, start, out isOpen) : -1;
        ReportOpen(start, isOpen);
        if (end < 0)
        {
            return false;
        }

        _blocks.Add(new PageTable(start, end, TableSyntax.Components));
        _tableEnd = end;
        return true;
    }
}
