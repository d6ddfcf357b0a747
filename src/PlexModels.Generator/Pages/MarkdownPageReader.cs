using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Syntax;
using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Pages;

/// <summary>
/// Reads the blocks of a page. Markdig finds them; inline markup is read cell by cell, and only where somebody wants to know.
/// </summary>
internal sealed partial class MarkdownPageReader
{
    // Each that is not closed is looked for up to the end of the page.
    private const int MaxOpenTables = 32;

    private static readonly char[] s_lineEnds = ['\r', '\n'];
    private static readonly char[] s_nameEnds = [' ', '\t', '\r', '\n', '>', '/'];

    private readonly PageText _page;
    private readonly bool _isMdx;
    private readonly List<PageProblem> _problems;
    private readonly CancellationToken _cancellation;
    private readonly List<PageBlock> _blocks = [];
    private TextSlice? _frontMatterTitle;

    // Behind a table of elements or components: the blocks that its lines are to CommonMark are parts of it.
    private int _tableEnd;
    private int _openTables;

    private MarkdownPageReader(PageText page, bool isMdx, List<PageProblem> problems, CancellationToken cancellation)
    {
        _page = page;
        _isMdx = isMdx;
        _problems = problems;
        _cancellation = cancellation;
    }

    /// <summary>Markdig without inline markup: in CommonMark the type argument of <c>*Optional&lt;Boolean>*</c> is an HTML tag.</summary>
    public static MarkdownPipeline Blocks { get; } = CreatePipeline();

    public static MarkdownPage Read(PageInput input, CancellationToken cancellation)
    {
        var problems = new List<PageProblem>();
        var page = DamagedPage.Restore(input.Text, problems, cancellation);
        var isMdx = input.Path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);
        return new MarkdownPageReader(page, isMdx, problems, cancellation).Read(input);
    }

    private MarkdownPage Read(PageInput input)
    {
        try
        {
            // The compiler takes the mark off a file; text of another origin may have one, and front matter has to come first.
            var start = _page.Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
            Visit(_page.Text.Substring(start), start);
        }
        catch (ArgumentException)
        {
            // Markdig's answer to markup nested deeper than it follows.
            _problems.Add(PageProblem.Create(Descriptors.UnreadablePage, _page.Locate(0, 0), "its markdown is nested too deeply"));
        }

        return new MarkdownPage(input, _page, _blocks, _frontMatterTitle, new EquatableArray<PageProblem>([.. _problems]));
    }

    private void Visit(string text, int offset)
    {
        foreach (var block in Markdown.Parse(SiteContainers.ToLists(HiddenIndents.ToSpaces(text)), Blocks))
        {
            _cancellation.ThrowIfCancellationRequested();
            var start = offset + block.Span.Start;
            if (start >= _tableEnd)
            {
                Visit(block, offset, start, Math.Min(offset + block.Span.End + 1, _page.Text.Length));
            }
            else if (offset + block.Span.End >= _tableEnd && block is HtmlBlock)
            {
                // What stands behind the table's end in its last block.
                VisitHtml(_tableEnd, Math.Min(offset + block.Span.End + 1, _page.Text.Length));
            }
        }
    }

    private void Visit(Block block, int offset, int start, int end)
    {
        switch (block)
        {
            case YamlFrontMatterBlock:
                VisitFrontMatter(start, end);
                break;
            case HeadingBlock heading:
                VisitHeading(heading, start, end);
                break;
            case ParagraphBlock:
                VisitParagraph(start, end);
                break;
            case ListBlock container when SiteContainers.IsOne(_page.Text, start):
                VisitContainer(container, offset);
                break;
            case ListBlock or QuoteBlock:
                _blocks.Add(new PageProse(start, end, block, offset));
                break;
            case FencedCodeBlock code:
                _blocks.Add(new PageCode(start, end, code.Info ?? ""));
                break;
            // In MDX lines that stand to the right are no code.
            case CodeBlock when _isMdx && TryVisitComponentsIn(start, end):
                break;
            case CodeBlock:
                _blocks.Add(new PageCode(start, end, ""));
                break;
            case HtmlBlock { Type: HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock }:
                VisitHtml(start, end);
                break;
        }
    }

    // What stands in it stands on the page.
    private void VisitContainer(ListBlock container, int offset)
    {
        foreach (var item in container.OfType<ListItemBlock>())
        {
            foreach (var block in item)
            {
                // What it is called stands behind its mark.
                var start = block == item[0] ? item.Span.Start : block.Span.Start;
                Visit(block, offset, offset + start, Math.Min(offset + block.Span.End + 1, _page.Text.Length));
            }
        }
    }

    private void VisitHeading(HeadingBlock heading, int start, int end)
    {
        var contentEnd = end;
        if (heading.IsSetext)
        {
            // The line below it is dashes.
            contentEnd = Math.Max(start, _page.Text.LastIndexOfAny(s_lineEnds, end - 1, end - start));
        }

        var content = start;
        while (content < contentEnd && _page.Text[content] == '#')
        {
            content++;
        }

        _blocks.Add(new PageHeading(
            start,
            end,
            heading.Level,
            _page.Slice(content, HeadingAnchor.WithoutAnchors(_page.Text, content, WithoutClosing(content, contentEnd)))));
    }

    // "# Thing #": number signs that stand apart close the heading.
    private int WithoutClosing(int start, int end)
    {
        var last = end;
        while (last > start && InlineText.IsBlank(_page.Text[last - 1]))
        {
            last--;
        }

        var close = last;
        while (close > start && _page.Text[close - 1] == '#')
        {
            close--;
        }

        return close == start || InlineText.IsBlank(_page.Text[close - 1]) ? close : last;
    }

    private void VisitParagraph(int start, int end)
    {
        if (TryVisitComponentsIn(start, end))
        {
            return;
        }

        var table = TableReader.Find(_page.Text, start, end);
        if (table > start)
        {
            _blocks.Add(new PageProse(start, table));
        }

        if (table >= 0)
        {
            var tableEnd = SiteTags.Find(_page.Text, table, end);
            _blocks.Add(new PageTable(table, tableEnd));
            if (tableEnd < end)
            {
                VisitParagraph(tableEnd, end);
            }
        }
        else if (_page.Text[start] == '|' && _blocks.Count > 0 && _blocks[_blocks.Count - 1] is PageTable { Syntax: TableSyntax.Pipes } cut)
        {
            cut.Continue(start, end);
        }
        else if (!MdxSyntax.IsNoProse(_page.Text.Substring(start, end - start)))
        {
            _blocks.Add(new PageProse(start, end));
        }
    }

    // An element such as <div> takes all lines up to the next blank one, and a heading or a table among them is meant as one. What stands
    // right behind a heading of HTML are anchors of its own.
    private void VisitHtml(int start, int end)
    {
        while (start < end)
        {
            var line = start;
            while (line < end && (InlineText.IsBlank(_page.Text[line]) || _page.Text[line] is '\r' or '\n'))
            {
                line++;
            }

            if (line == end || _page.Text[line] != '<')
            {
                break;
            }

            if (HtmlHeading.Read(_page, line, end) is { } heading)
            {
                _blocks.Add(heading);
                start = heading.End;
                continue;
            }

            var lineEnd = _page.Text.IndexOfAny(s_lineEnds, line, end - line);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            var table = _page.Text.IndexOf("<table", line, lineEnd - line, StringComparison.OrdinalIgnoreCase);
            if (table >= 0 && FindTableEnd(table) is var tableEnd and > 0)
            {
                _blocks.Add(new PageTable(table, tableEnd, TableSyntax.Elements));
                _tableEnd = tableEnd;
                start = tableEnd;
                continue;
            }

            if (TryVisitComponents(line))
            {
                start = _tableEnd;
                continue;
            }

            start = lineEnd == end ? end : lineEnd + 1;
        }

        if (start < end)
        {
            Visit(_page.Text.Substring(start, end - start), start);
        }
    }

    private int FindTableEnd(int start)
    {
        var isOpen = false;
        var end = _openTables < MaxOpenTables ? HtmlTableReader.FindEnd(_page.Text, start, out isOpen) : -1;
        ReportOpen(start, isOpen);
        return end;
    }

    private void ReportOpen(int start, bool isOpen)
    {
        if (isOpen)
        {
            _openTables++;
            var nameEnd = _page.Text.IndexOfAny(s_nameEnds, start);
            var name = _page.Text.Substring(start + 1, nameEnd - start - 1);
            _problems.Add(PageProblem.Create(Descriptors.OpenTable, _page.Locate(start, nameEnd), DiagnosticText.Excerpt(name)));
        }
    }

    private void VisitFrontMatter(int start, int end)
    {
        const string Key = "title:";
        for (var line = start; line < end;)
        {
            var lineEnd = _page.Text.IndexOfAny(s_lineEnds, line, end - line);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            if (string.CompareOrdinal(_page.Text, line, Key, 0, Key.Length) == 0)
            {
                var title = _page.Slice(line + Key.Length, lineEnd);
                _frontMatterTitle = title with { Text = title.Text.Trim('"', '\'') };
            }

            line = lineEnd + 1;
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter();
        builder.InlineParsers.Clear();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new SourceParagraphParser());
        return builder.Build();
    }
}
