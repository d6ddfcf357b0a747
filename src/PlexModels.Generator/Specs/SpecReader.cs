using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using PlexModels.Generator.Diagnostics;
using SourceSpan = PlexModels.Generator.Diagnostics.SourceSpan;

namespace PlexModels.Generator.Specs;

/// <summary>Reads a markdown page into a <see cref="SpecDocument"/>. Markdig finds the blocks; what a cell means is for later stages.</summary>
internal sealed class SpecReader
{
    private readonly PageText _page;
    private static readonly char[] s_aroundTitle = ['#', '~', '`', '*', ' ', '\t'];
    private static readonly char[] s_aroundHeading = ['#', '`', '*', ' '];
    private static readonly char[] s_aroundSection = ['#', ':', '*', ' '];

    private readonly CancellationToken _cancellation;
    private readonly List<PageProblem> _problems;
    private readonly List<Prose> _description = [];
    private readonly List<SpecText> _supportedTypes = [];
    private SpecSection _section;
    private SpecText? _title;
    private SpecTable? _table;
    private SourceSpan _sectionSpan;
    private bool _isDeprecated;
    private bool _inSection;
    private bool _beforeSections = true;

    private SpecReader(PageText page, List<PageProblem> problems, CancellationToken cancellation)
    {
        _page = page;
        _problems = problems;
        _cancellation = cancellation;
    }

    // Inline markup is read cell by cell, and only where it is prose: in CommonMark the type argument of *Optional<Boolean>* is an HTML tag.
    public static MarkdownPipeline Blocks { get; } = CreatePipeline();

    public static SpecDocument Read(string text, CancellationToken cancellation)
    {
        var problems = new List<PageProblem>();
        var page = DamagedPage.Restore(text, problems, cancellation);
        return new SpecReader(page, problems, cancellation).Read();
    }

    private SpecDocument Read()
    {
        try
        {
            foreach (var block in Markdown.Parse(_page.Text, Blocks))
            {
                _cancellation.ThrowIfCancellationRequested();
                Visit(block);
            }
        }
        catch (ArgumentException)
        {
            // Markdig's answer to markup nested deeper than it follows.
            _problems.Add(PageProblem.Create(Descriptors.UnreadablePage, _page.Locate(0, 0), "its markdown is nested too deeply"));
        }

        if (_table is null && _section is SpecSection.Fields or SpecSection.Values)
        {
            _problems.Add(PageProblem.Create(Descriptors.MissingTable, _sectionSpan, _section.ToString()));
        }

        var rows = new RowInterpreter(_problems, _cancellation);
        var description = ProseReader.Join(_description);
        return new SpecDocument(
            _title,
            _isDeprecated || Deprecation.IsNoted(description),
            description,
            _section,
            _section == SpecSection.Fields && _table is not null ? rows.Fields(_table) : default,
            _section == SpecSection.Values && _table is not null ? rows.Values(_table) : default,
            new EquatableArray<SpecText>([.. _supportedTypes]),
            new EquatableArray<PageProblem>([.. _problems]));
    }

    private void Visit(Block block)
    {
        var start = block.Span.Start;
        var end = Math.Min(block.Span.End + 1, _page.Text.Length);
        switch (block)
        {
            case HeadingBlock heading:
                VisitHeading(heading, start, end);
                break;
            case ParagraphBlock when _inSection && _section is SpecSection.Fields or SpecSection.Values:
                VisitTable(start, end);
                break;
            case ParagraphBlock or QuoteBlock or ListBlock when _beforeSections:
                _description.AddRange(BlockProse.Read(_page.Text, block));
                break;
        }
    }

    private void VisitHeading(HeadingBlock heading, int start, int end)
    {
        if (heading.IsSetext)
        {
            // The line below it is dashes.
            end = Math.Max(start, _page.Text.LastIndexOfAny(['\r', '\n'], end - 1, end - start));
        }

        var content = start;
        while (content < end && _page.Text[content] == '#')
        {
            content++;
        }

        var text = _page.Slice(content, end);
        if (heading.Level == 1 && _title is null)
        {
            _isDeprecated = Deprecation.IsStruckThrough(text.Text);
            _title = text with { Text = text.Text.Trim(s_aroundTitle) };
            return;
        }

        if (heading.Level > 2)
        {
            if (_inSection && _section == SpecSection.SupportedTypes)
            {
                _supportedTypes.Add(text with { Text = text.Text.Trim(s_aroundHeading) });
            }

            return;
        }

        _beforeSections = false;
        _inSection = false;
        if (_section == SpecSection.None && Section(text.Text) is var section and not SpecSection.None)
        {
            _section = section;
            _sectionSpan = text.Span;
            _inSection = true;
        }
    }

    private void VisitTable(int start, int end)
    {
        var tables = new TableReader(_page, _problems, _cancellation);
        if (_table is null)
        {
            _table = tables.Read(start, end);
        }
        else if (_page.Text[start] == '|' && tables.Read(start, end) is null)
        {
            _table = tables.Continue(_table, start, end);
        }
    }

    private static SpecSection Section(string heading)
    {
        var name = heading.Trim(s_aroundSection);
        return name.Equals("Fields", StringComparison.OrdinalIgnoreCase) ? SpecSection.Fields
            : name.Equals("Values", StringComparison.OrdinalIgnoreCase) ? SpecSection.Values
            : name.Equals("Supported Types", StringComparison.OrdinalIgnoreCase) ? SpecSection.SupportedTypes
            : SpecSection.None;
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.InlineParsers.Clear();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new SourceParagraphParser());
        return builder.Build();
    }
}
