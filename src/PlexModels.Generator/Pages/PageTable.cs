using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Pages;

/// <summary>A table, whose rows are read when somebody asks for them: most tables of a documentation are nobody's.</summary>
/// <param name="start">Where it begins in the parsed text.</param>
/// <param name="end">Where it ends.</param>
/// <param name="isHtml">Whether it is written as elements, and not with pipes.</param>
internal sealed class PageTable(int start, int end, bool isHtml = false) : PageBlock(start, end)
{
    private readonly List<(int Start, int End)> _continuations = [];
    private MarkdownTable? _table;

    /// <summary>What reads as a table and is not written as one.</summary>
    /// <param name="block">Where it is written.</param>
    /// <param name="table">What it reads as.</param>
    public PageTable(PageBlock block, MarkdownTable table)
        : this(block.Start, block.End) => _table = table;

    /// <summary>Whether rows may be cut off from it by a blank line, which those of elements have in their cells.</summary>
    public bool EndsAtBlankLine => !isHtml;

    /// <summary>Adds rows that a blank line has cut off from the table.</summary>
    public void Continue(int start, int end) => _continuations.Add((start, end));

    public MarkdownTable Read(PageText page, CancellationToken cancellation)
    {
        if (_table is not null)
        {
            return _table;
        }

        if (isHtml)
        {
            return _table = new HtmlTableReader(page, cancellation).Read(Start, End);
        }

        var rows = new TableReader(page, cancellation);
        var table = rows.Read(Start, End);
        foreach (var (start, end) in _continuations)
        {
            table = rows.Continue(table, start, end);
        }

        return _table = table;
    }

    /// <summary>What was wrong with the table's form, for whoever uses it.</summary>
    public IEnumerable<PageProblem> Problems(PageText page) =>
        _continuations.Select(cut => PageProblem.Create(
            Descriptors.DamagedPage,
            page.Locate(cut.Start, cut.Start),
            "a blank line cuts the table in two"));
}
