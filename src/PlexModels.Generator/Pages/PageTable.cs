using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Pages;

/// <summary>A table, whose rows are read when somebody asks for them: most tables of a documentation are nobody's.</summary>
/// <param name="start">Where it begins in the parsed text.</param>
/// <param name="end">Where it ends.</param>
/// <param name="syntax">How it is written.</param>
internal sealed class PageTable(int start, int end, TableSyntax syntax = TableSyntax.Pipes) : PageBlock(start, end)
{
    private readonly List<(int Start, int End)> _continuations = [];
    private MarkdownTable? _table;

    /// <summary>What reads as a table and is not written as one.</summary>
    /// <param name="block">Where it is written.</param>
    /// <param name="table">What it reads as.</param>
    public PageTable(PageBlock block, MarkdownTable table)
        : this(block.Start, block.End) => _table = table;

    /// <summary>How it is written.</summary>
    public TableSyntax Syntax => syntax;

    /// <summary>Adds rows that a blank line has cut off from the table.</summary>
    public void Continue(int start, int end) => _continuations.Add((start, end));

    public MarkdownTable Read(PageText page, CancellationToken cancellation)
    {
        if (_table is not null)
        {
            return _table;
        }

        return _table = syntax switch
        {
            TableSyntax.Pipes => ReadPipes(new TableReader(page, cancellation)),
            TableSyntax.Elements => new HtmlTableReader(page, cancellation).Read(Start, End),
            TableSyntax.Components => new ComponentTableReader(page, cancellation).Read(Start, End),
            _ => throw new InvalidOperationException($"No table is written as {syntax}."),
        };
    }

    private MarkdownTable ReadPipes(TableReader reader)
    {
        var table = reader.Read(Start, End);
        foreach (var (start, end) in _continuations)
        {
            table = reader.Continue(table, start, end);
        }

        return table;
    }

    /// <summary>What was wrong with the table's form, for whoever uses it.</summary>
    public IEnumerable<PageProblem> Problems(PageText page) =>
        _continuations.Select(cut => PageProblem.Create(
            Descriptors.DamagedPage,
            page.Locate(cut.Start, cut.Start),
            "a blank line cuts the table in two"));
}
