using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Pages;

/// <summary>A pipe table, whose rows are read when somebody asks for them: most tables of a documentation are nobody's.</summary>
internal sealed class PageTable(int start, int end) : PageBlock(start, end)
{
    private readonly List<(int Start, int End)> _continuations = [];
    private MarkdownTable? _table;

    /// <summary>Adds rows that a blank line has cut off from the table.</summary>
    public void Continue(int start, int end) => _continuations.Add((start, end));

    public MarkdownTable Read(PageText page, CancellationToken cancellation)
    {
        if (_table is not null)
        {
            return _table;
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
